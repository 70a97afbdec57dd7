package readout.local.stack;

import java.time.Duration;

/// How long to wait before a process that keeps ending is started again: at once the first time, then twice as long
/// each time, up to a bound.
///
/// @param first pause before the second restart
/// @param longest no pause is longer
public record Backoff(Duration first, Duration longest) {

    /// For processes that take seconds to start.
    public static final Backoff USUAL = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(15));

    private static final int DOUBLINGS = 20;

    /// The pause before a restart.
    ///
    /// @param earlier how many restarts in a row came before it
    public Duration before(int earlier) {
        if (earlier == 0) {
            return Duration.ZERO;
        }
        Duration pause = first.multipliedBy(1L << Math.min(earlier - 1, DOUBLINGS));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
