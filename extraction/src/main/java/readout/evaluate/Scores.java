package readout.evaluate;

import java.util.EnumMap;
import java.util.Map;

/// The tallies of all figures over some articles. They add up, so order does not matter.
public final class Scores {

    private final Map<Figure, Tally> tallies = new EnumMap<>(Figure.class);

    /// The tally of a figure; [Tally#NONE] if nothing was looked at.
    public Tally of(Figure figure) {
        return tallies.getOrDefault(figure, Tally.NONE);
    }

    void add(Figure figure, Tally tally) {
        tallies.merge(figure, tally, Tally::plus);
    }

    void add(Figure figure, boolean right) {
        add(figure, Tally.of(right));
    }

    void add(Scores more) {
        more.tallies.forEach(this::add);
    }
}
