package readout.cli.read;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Closes a stream on which nothing comes any more, not even a heartbeat: a connection can die without a word.
final class IdleWatch implements AutoCloseable {

    /// The services send a heartbeat every 15 s.
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(45);

    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile long lastSign = System.nanoTime();

    private IdleWatch() {}

    static IdleWatch over(Closeable stream) {
        IdleWatch watch = new IdleWatch();
        Thread.ofPlatform().daemon().name("idle-watch").start(() -> watch.run(stream));
        return watch;
    }

    /// Something came.
    void stir() {
        lastSign = System.nanoTime();
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private void run(Closeable stream) {
        try {
            long left = LONGEST_SILENCE.toNanos();
            while (left > 0) {
                if (closed.await(left, TimeUnit.NANOSECONDS)) {
                    return;
                }
                left = LONGEST_SILENCE.toNanos() - (System.nanoTime() - lastSign);
            }
            stream.close();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException _) {
            return; // closed already
        }
    }
}
