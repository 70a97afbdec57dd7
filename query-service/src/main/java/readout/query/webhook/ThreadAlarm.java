package readout.query.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Runs each task on a virtual thread of its own, when the clock says that it is due.
public final class ThreadAlarm implements Alarm, AutoCloseable {

    private final Clock clock;
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("webhook-alarm").daemon().factory());

    public ThreadAlarm(Clock clock) {
        this.clock = clock;
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void at(Instant due, Runnable task) {
        Instant now = clock.instant();
        if (!due.isAfter(now)) {
            start(task);
        } else if (!timer.isShutdown()) {
            ScheduledFuture<?> _ =
                    timer.schedule(() -> start(task), Duration.between(now, due).toMillis() + 1, TimeUnit.MILLISECONDS);
        }
    }

    private static void start(Runnable task) {
        Thread.ofVirtual().name("webhook").start(task);
    }

    /// Forgets what is not due yet.
    @Override
    public void close() {
        timer.shutdownNow();
    }
}
