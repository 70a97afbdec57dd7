package readout.query.stream;

import jakarta.enterprise.context.ApplicationScoped;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.query.change.Position;
import readout.query.view.View;
import readout.query.view.ViewState;

/// Places in the order of changes, as clients name them.
@ApplicationScoped
public class Places {

    private final View view;

    Places(View view) {
        this.view = view;
    }

    /// The place that `now`, `earliest` or a position stands for.
    ///
    /// @param parameter in which it was named
    /// @throws ProblemException if it is none, or one that this view cannot go on from
    public Position named(String name, String parameter) {
        return switch (name) {
            case "now" -> view.position();
            case "earliest" -> view.checkpoint().start();
            default -> held(parse(name, parameter));
        };
    }

    /// Whether the log once held changes before a place that the view does not hold.
    boolean isBehindGap(Position place) {
        Position start = view.checkpoint().start();
        return place.equals(start) && start.compareTo(Position.START) > 0;
    }

    private Position held(Position position) {
        Position start = view.checkpoint().start();
        if (position.compareTo(start) < 0) {
            throw new ProblemException(Problem.of(
                    ProblemType.POSITION_GONE,
                    "the view begins at %s; what was before is no longer held".formatted(start)));
        }
        if (isBeyondTheLog(position)) {
            throw new ProblemException(Problem.of(
                    ProblemType.POSITION_GONE, "the log ends before %s; it is another log".formatted(position)));
        }
        return position;
    }

    /// A view that has read all of the log knows every place there is. One that is behind, after a crash for instance,
    /// may well come to a place that it has told a listener before.
    private boolean isBeyondTheLog(Position position) {
        return view.state() instanceof ViewState.Live(long next)
                && position.offset() >= next
                && position.compareTo(view.position()) > 0;
    }

    private static Position parse(String written, String parameter) {
        try {
            return Position.parse(written);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.of(ProblemType.INVALID_FIELD, "now, earliest or a position such as 17.3")
                    .at(parameter));
        }
    }
}
