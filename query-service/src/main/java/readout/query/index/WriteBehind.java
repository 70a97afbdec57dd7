package readout.query.index;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Writes to an index in the order in which it is told to: one thread prepares what another writes, so that what comes
/// next can be worked out meanwhile. What fails is told to whoever writes next or waits, and nothing is written after
/// it.
final class WriteBehind implements AutoCloseable {

    /// Something to be written.
    interface Write {
        void run() throws IOException;
    }

    /// So many may wait: they are held in memory.
    private static final int MOST_WAITING = 64;

    private final ExecutorService preparing = thread("index-preparer");
    private final ExecutorService writing = thread("index-writer");
    private final Semaphore places = new Semaphore(MOST_WAITING);
    private volatile @Nullable Exception failure;

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    /// Has something prepared, and written as soon as what was told before is.
    ///
    /// @throws IOException if something told before failed
    void write(Supplier<Write> prepared) throws IOException {
        rethrow();
        places.acquireUninterruptibly();
        preparing.execute(() -> prepare(prepared));
    }

    private void prepare(Supplier<Write> prepared) {
        try {
            Write write = prepared.get();
            writing.execute(() -> run(write));
        } catch (RuntimeException e) {
            failure = e;
            places.release();
        }
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

    /// Ends the threads when all that was told is done with.
    @Override
    public void close() {
        preparing.close();
        writing.close();
    }
}
