package readout.query.webhook;

import java.time.Duration;
import java.time.Instant;

/// One try to deliver, as it is shown to whoever looks for the reason of a failure.
///
/// @param at when it began
/// @param took from then to the end of the reply
/// @param reply what came back
public record Attempt(Instant at, Duration took, Reply reply) {

    /// When it was over.
    public Instant ended() {
        return at.plus(took);
    }
}
