package readout.cli.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/// Does work on several threads and hands on the results in the order in which the work was given. Holds a few times
/// as many pieces as there are threads, never more: whoever gives work waits.
///
/// Only ever used by one thread, which also hands on the results.
public final class OrderedWork<T, R> implements AutoCloseable {

    private static final int PENDING_PER_THREAD = 8;

    private final ExecutorService threads;
    private final Function<T, R> work;
    private final Consumer<R> results;
    private final Deque<Future<R>> pending = new ArrayDeque<>();
    private final int mostPending;

    public OrderedWork(int threads, Function<T, R> work, Consumer<R> results) {
        this.threads = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("work-", 1).daemon().factory());
        this.work = work;
        this.results = results;
        this.mostPending = threads * PENDING_PER_THREAD;
    }

    public void give(T piece) throws InterruptedException {
        pending.add(threads.submit(() -> work.apply(piece)));
        while (pending.size() > mostPending
                || (!pending.isEmpty() && pending.peek().isDone())) {
            handOn();
        }
    }

    /// Waits for the rest.
    public void finish() throws InterruptedException {
        while (!pending.isEmpty()) {
            handOn();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void handOn() throws InterruptedException {
        try {
            results.accept(pending.remove().get());
        } catch (ExecutionException e) {
            throw new IllegalStateException("The work has a bug", e.getCause());
        }
    }
}
