package readout.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import readout.extract.knowledge.ListedActor;
import readout.extract.name.Figure;
import readout.extract.name.Gazetteer;

/// The countries for which people speak, each as one and the same figure.
public final class Sides {

    private final Gazetteer gazetteer;
    private final List<Figure> countries = new ArrayList<>();

    public Sides(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// The country of a figure, or null if it has none that is listed.
    @Nullable
    Figure of(Figure figure) {
        return country(figure.country());
    }

    @Nullable
    Figure country(@Nullable String code) {
        ListedActor listed = gazetteer.actor(code);
        if (listed == null) {
            return null;
        }
        for (Figure known : countries) {
            if (Objects.equals(known.country(), listed.country())) {
                return known;
            }
        }
        Figure country = Figure.country(listed);
        countries.add(country);
        return country;
    }

    /// The one party that does not speak, null if there are more or fewer.
    static @Nullable Figure other(Context context) {
        Figure other = null;
        for (Figure party : context.parties()) {
            boolean speaks = context.speakers().stream()
                    .anyMatch(speaker -> speaker.equals(party) || Objects.equals(speaker.country(), party.country()));
            if (!speaks) {
                if (other != null) {
                    return null;
                }
                other = party;
            }
        }
        return context.speakers().size() == 1 ? other : null;
    }
}
