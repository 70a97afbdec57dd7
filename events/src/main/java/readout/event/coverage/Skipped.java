package readout.event.coverage;

import static java.util.Objects.requireNonNull;

/// Articles that a look found and did not publish.
///
/// @param count how many, at least one
public record Skipped(SkipReason reason, int count) {

    public Skipped {
        requireNonNull(reason, "reason");
        if (count < 1) {
            throw new IllegalArgumentException("What is skipped is at least one article");
        }
    }
}
