package readout.query.webhook;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a receiver is doing, by the attempts made at it so far.
///
/// @param failingSince when the first attempt of those began that have failed with no success since; null if none has
/// @param throttled how many answers in a row asked for peace
/// @param pausedUntil nothing is sent before that
record Health(@Nullable Instant failingSince, int throttled, Instant pausedUntil) {

    static final Health WELL = new Health(null, 0, Instant.MIN);

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    Health after(Attempt attempt) {
        return switch (Consequence.of(attempt.reply())) {
            // another attempt, in flight at the same time, may have been told to wait
            case DELIVERED -> new Health(null, 0, pausedUntil);
            case RETRY, DISABLE -> new Health(failingSince(attempt), throttled, pausedUntil);
            case THROTTLE -> throttledBy(attempt);
        };
    }

    /// True once there has been nothing but failure for that long.
    boolean isFailingFor(Duration time, Instant now) {
        return failingSince != null && !now.isBefore(failingSince.plus(time));
    }

    private Health throttledBy(Attempt attempt) {
        Instant asked = attempt.reply() instanceof Reply.Answered answered ? answered.retryAfter() : null;
        Instant until = asked != null ? asked : attempt.ended().plus(pause());
        return new Health(failingSince(attempt), throttled + 1, until.isAfter(pausedUntil) ? until : pausedUntil);
    }

    private Instant failingSince(Attempt attempt) {
        return failingSince == null || attempt.at().isBefore(failingSince) ? attempt.at() : failingSince;
    }

    /// Doubles with each answer in a row.
    private Duration pause() {
        Duration doubled = SHORTEST_PAUSE.multipliedBy(1L << Math.min(throttled, 10));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
