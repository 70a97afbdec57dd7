package readout.query.source;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/// A look at a source that failed.
public record Failure(Instant at, String reason) {

    public Failure {
        requireNonNull(at, "at");
        requireNonNull(reason, "reason");
    }
}
