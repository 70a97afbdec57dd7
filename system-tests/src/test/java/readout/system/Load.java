package readout.system;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/// Sends new articles at a fixed rate, whatever becomes of the earlier ones: an open loop, as the world's news is.
/// Each that was not acknowledged is sent again after a pause, until it is.
final class Load implements AutoCloseable {

    /// What ingest asks for with `Retry-After`.
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Api api;
    private final Ledger ledger;
    private final long periodNanos;
    private final Set<Integer> underWay = ConcurrentHashMap.newKeySet();
    private final CountDownLatch finishing = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread clock = Thread.ofVirtual().unstarted(this::run);

    private Load(Api api, Ledger ledger, int perSecond) {
        this.api = api;
        this.ledger = ledger;
        this.periodNanos = TimeUnit.SECONDS.toNanos(1) / perSecond;
    }

    /// Begins a load of so many articles a second.
    static Load start(Api api, Ledger ledger, int perSecond) {
        Load load = new Load(api, ledger, perSecond);
        load.clock.start();
        return load;
    }

    private void run() {
        try {
            long due = System.nanoTime();
            for (int number = 0; !finishing.await(due - System.nanoTime(), TimeUnit.NANOSECONDS); number++) {
                begin(number);
                due += periodNanos;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin(int number) {
        underWay.add(number);
        Thread.startVirtualThread(() -> {
            try {
                while (!ledger.attempt(api, number)) {
                    if (closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                        return;
                    }
                }
                underWay.remove(number);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /// Sends no more new articles, and waits until all that were sent are acknowledged.
    void finish() throws InterruptedException {
        finishing.countDown();
        clock.join();
        Awaitility.await("every article is acknowledged at last")
                .atMost(PATIENCE)
                .until(underWay::isEmpty);
    }

    @Override
    public void close() {
        finishing.countDown();
        closed.countDown();
    }
}
