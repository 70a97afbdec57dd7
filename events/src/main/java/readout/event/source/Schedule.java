package readout.event.source;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/// How often a source is looked at: the more often, the more it publishes.
///
/// @param atLeast the shortest pause between two looks
/// @param atMost the longest one
public record Schedule(Duration atLeast, Duration atMost) {

    public Schedule {
        requireNonNull(atLeast, "atLeast");
        requireNonNull(atMost, "atMost");
        if (atLeast.isNegative() || atLeast.isZero() || atMost.compareTo(atLeast) < 0) {
            throw new IllegalArgumentException(
                    "The pause between two looks is from %s to %s".formatted(atLeast, atMost));
        }
    }
}
