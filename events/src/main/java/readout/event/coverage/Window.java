package readout.event.coverage;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/// A span of time.
///
/// @param from its first moment
/// @param to the first moment behind it
public record Window(Instant from, Instant to) {

    public Window {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("A window from %s cannot end at %s".formatted(from, to));
        }
    }
}
