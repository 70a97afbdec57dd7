package readout.query.webhook;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// When a delivery is tried: the schedule that Standard Webhooks gives as its example, ten attempts over 75 hours and
/// 35 minutes.
///
/// Each delay is lengthened or shortened by up to a tenth, so that what failed together is not tried together again. By
/// how much follows from the webhook id and the attempt alone: a restart changes no time.
public final class RetrySchedule {

    /// The time before each attempt, counted from the end of the one before.
    static final List<Duration> DELAYS = List.of(
            Duration.ZERO,
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    /// The largest part of a delay by which it is lengthened or shortened.
    static final double JITTER = 0.1;

    private RetrySchedule() {}

    /// When a delivery is tried again; empty when it has had all its attempts.
    ///
    /// @param made how many attempts it has had
    /// @param ended when the last of them was over
    static Optional<Instant> next(String webhookId, int made, Instant ended) {
        return made < DELAYS.size() ? Optional.of(ended.plus(delay(webhookId, made))) : Optional.empty();
    }

    private static Duration delay(String webhookId, int made) {
        long nominal = DELAYS.get(made).toMillis();
        return Duration.ofMillis(Math.round(nominal * (1 + JITTER * spread(webhookId + "/" + made))));
    }

    /// A number from -1 to 1, spread evenly over the texts.
    private static double spread(String text) {
        return ByteBuffer.wrap(WebhookId.sha256(text)).getInt() / -(double) Integer.MIN_VALUE;
    }
}
