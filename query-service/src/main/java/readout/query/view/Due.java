package readout.query.view;

import java.time.Duration;

/// Something that is to be done soon after there is reason to, and not too often: never sooner than a fixed time after
/// it was last done, and, as long as that stays within ten times the fixed one, never taking up more than a fifth of
/// the time.
final class Due {

    private static final int SHARE = 4;
    private static final int LONGEST = 10;
    private static final Duration NOTHING_DUE = Duration.ofDays(1);

    private final long every;
    private long earliest = System.nanoTime();
    private boolean pending;

    Due(Duration every) {
        this.every = every.toNanos();
    }

    /// There is reason to do it.
    void begin() {
        pending = true;
    }

    /// Whether it has been due for at least so long.
    boolean isDueSince(Duration late) {
        return pending && System.nanoTime() - earliest >= late.toNanos();
    }

    Duration until() {
        return pending ? Duration.ofNanos(Math.max(0, earliest - System.nanoTime())) : NOTHING_DUE;
    }

    /// It was done.
    void done(Duration taken) {
        pending = false;
        earliest = System.nanoTime() + Math.clamp(taken.toNanos() * SHARE, every, every * LONGEST);
    }
}
