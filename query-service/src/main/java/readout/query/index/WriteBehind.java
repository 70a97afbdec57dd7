package readout.query.index;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Writes to an index in a thread of its own, in the order in which it is told to, so that what comes next can be
/// worked out meanwhile. What fails is told to whoever writes next or waits, and nothing is written after it.
final class WriteBehind implements AutoCloseable {

    /// Something to be written.
    interface Write {
        void run() throws IOException;
    }

    /// So many may wait: they are held in memory.
    private static final int MOST_WAITING = 64;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("index-writer").daemon().factory());
    private final Semaphore places = new Semaphore(MOST_WAITING);
    private volatile @Nullable Exception failure;

    /// Has something written, as soon as what was told before is.
    ///
    /// @throws IOException if something told before failed
    void write(Write write) throws IOException {
        rethrow();
        places.acquireUninterruptibly();
        thread.execute(() -> run(write));
    }

    private void run(Write write) {
        try {
            if (failure == null) {
                write.run();
            }
        } catch (IOException | RuntimeException e) {
            failure = e;
        } finally {
            places.release();
        }
    }

    /// Waits until all that was told is written.
    ///
    /// @throws IOException if some of it failed
    void await() throws IOException {
        places.acquireUninterruptibly(MOST_WAITING);
        places.release(MOST_WAITING);
        rethrow();
    }

    private void rethrow() throws IOException {
        Exception failed = failure;
        if (failed != null) {
            throw new IOException("what was written before this failed", failed);
        }
    }

    /// Ends the thread when all that was told is done with.
    @Override
    public void close() {
        thread.close();
    }
}
