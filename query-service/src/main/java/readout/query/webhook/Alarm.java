package readout.query.webhook;

import java.time.Instant;

/// Runs tasks when they are due.
public interface Alarm {

    /// Runs a task at a time, or at once if that has come; in either case on a thread other than the caller's, which
    /// may be held up by it for as long as it likes.
    void at(Instant due, Runnable task);
}
