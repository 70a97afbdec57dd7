package readout.query.alert;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import readout.query.change.Position;

/// Something to tell about a window as a whole.
///
/// @param window its beginning
/// @param at when it is told, in the alert's own time
/// @param count how many matches it is about
/// @param first the places of the first of them
public record Notice(Delivery.Kind kind, Instant window, Instant at, int count, List<Position> first) {

    public Notice {
        requireNonNull(kind, "kind");
        requireNonNull(window, "window");
        requireNonNull(at, "at");
        first = List.copyOf(first);
    }
}
