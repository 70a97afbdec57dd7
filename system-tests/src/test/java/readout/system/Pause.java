package readout.system;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Time that passes because a scenario says so, not because something is waited for.
final class Pause {

    private static final CountDownLatch NEVER = new CountDownLatch(1);

    private Pause() {}

    static void of(Duration duration) throws InterruptedException {
        boolean over = NEVER.await(duration.toMillis(), TimeUnit.MILLISECONDS);
        if (over) {
            throw new IllegalStateException("nobody counts down");
        }
    }
}
