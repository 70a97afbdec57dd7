package readout.query.view;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.lucene.store.AlreadyClosedException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import readout.query.index.Checkpoint;
import readout.query.index.Fingerprint;
import readout.query.index.Snapshot;
import readout.query.index.Store;
import readout.query.view.RebuildProgress.ParityReport;
import readout.query.view.RebuildProgress.State;

/// Makes the view again from the log, beside the one that is served, which goes on and knows nothing of it.
///
/// The new view is read up to exactly where a snapshot of the old one stands, so that the two can be compared row by
/// row. Then it is offered to the view thread, which lets it take the old one's place. What breaks off before that
/// leaves the old view as it is.
@ApplicationScoped
public class Rebuild {

    private static final Logger LOG = Logger.getLogger(Rebuild.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final View view;
    private final IndexFolder folder;
    private final Appliers appliers;
    private final Map<String, Object> kafka;
    private final AtomicReference<Optional<Successor>> offered = new AtomicReference<>(Optional.empty());
    private volatile RebuildProgress progress = RebuildProgress.IDLE;
    private volatile boolean stopping;
    private volatile @Nullable Thread thread;

    Rebuild(
            View view,
            IndexFolder folder,
            Appliers appliers,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.view = view;
        this.folder = folder;
        this.appliers = appliers;
        this.kafka = kafka;
    }

    /// Begins a rebuild; false if one is under way.
    synchronized boolean begin() {
        if (progress.isUnderWay()) {
            return false;
        }
        progress = RebuildProgress.building(-1, -1, new Tally(), Duration.ZERO);
        thread = Thread.ofPlatform().name("rebuild").start(this::run);
        return true;
    }

    RebuildProgress progress() {
        return progress;
    }

    /// Whether a new view waits to take the place of the one that is served.
    boolean hasSuccessor() {
        return offered.get().isPresent();
    }

    /// Takes the new view that waits, if one does. Only the view thread calls it.
    Optional<Successor> takeSuccessor() {
        return offered.getAndSet(Optional.empty());
    }

    /// The new view is served.
    void exchanged() {
        progress = progress.in(State.DONE);
        LOG.infof("The view was made again: %s", progress);
    }

    /// The new view cannot take the place of the old one.
    void failed(String reason) {
        progress = progress.failed(reason);
        LOG.errorf("The view was not made again, and is served as it was: %s", reason);
    }

    /// Before the view thread is stopped: it must not take a view that is about to be closed.
    void stop(@Observes @Priority(1) ShutdownEvent stop) throws InterruptedException, IOException {
        stopping = true;
        if (thread != null) {
            thread.join(FAREWELL);
        }
        Optional<Successor> left = takeSuccessor();
        if (left.isPresent()) {
            left.get().store().close();
        }
    }

    private void run() {
        try {
            Store store = folder.openSecond();
            boolean isOffered = false;
            try {
                isOffered = build(store);
            } finally {
                if (!isOffered) {
                    store.close();
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("A rebuild failed", e);
            failed(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Makes and compares the view in a store; false if that did not succeed.
    private boolean build(Store store) throws IOException, InterruptedException {
        Tally tally = new Tally();
        Applier applier = appliers.on(store, tally);
        store.writeBehind();
        try {
            read(applier, tally, view.checkpoint());
            view.read(snapshot -> {
                compare(snapshot, store, applier, tally);
                return snapshot;
            });
        } catch (LogShorterException | ExecutionException | KafkaException | BuildingException e) {
            failed("the log cannot be read: " + e.getMessage());
            return false;
        } catch (AlreadyClosedException e) {
            failed("an index was closed: " + e.getMessage());
            return false;
        }
        if (stopping) {
            failed("the service is stopping");
            return false;
        }
        store.writeThrough();
        offered.set(Optional.of(new Successor(store, tally)));
        return true;
    }

    private void compare(Snapshot served, Store store, Applier applier, Tally tally) throws IOException {
        try {
            read(applier, tally, served.checkpoint());
        } catch (LogShorterException | ExecutionException | InterruptedException e) {
            throw new BuildingException(e);
        }
        if (stopping) {
            return;
        }
        progress = progress.in(State.COMPARING);
        Snapshot made = store.acquire();
        try {
            progress = progress.compared(ParityReport.of(Fingerprint.of(served), Fingerprint.of(made)));
        } finally {
            store.release(made);
        }
    }

    /// Something went wrong while a snapshot was being read.
    private static final class BuildingException extends RuntimeException {
        BuildingException(Exception cause) {
            super(cause.getMessage(), cause);
        }
    }

    /// Reads the log up to exactly where the served view stands; one whose log is gone says nothing of where that is,
    /// so then it is read to its end.
    private void read(Applier applier, Tally tally, Checkpoint served)
            throws IOException, LogShorterException, ExecutionException, InterruptedException {
        try (ChangeLog log = ChangeLog.open(kafka, applier.checkpoint())) {
            applier.follow(log);
            long end = view.state() instanceof ViewState.LogShorter ? log.endAtStart() : served.nextOffset();
            long before = progress.milliseconds();
            long began = System.nanoTime();
            while (!stopping && applier.checkpoint().nextOffset() < end) {
                apply(log.poll(POLL), end, applier);
                Duration taken = Duration.ofNanos(System.nanoTime() - began).plusMillis(before);
                progress = RebuildProgress.building(applier.checkpoint().nextOffset() - 1, end - 1, tally, taken);
            }
            applier.refresh();
            applier.commit();
        }
    }

    private static void apply(Iterable<ConsumerRecord<byte[], byte[]>> records, long end, Applier applier)
            throws IOException, ExecutionException, InterruptedException {
        for (ConsumerRecord<byte[], byte[]> record : records) {
            if (BesideLog.holds(record) || record.offset() < end) {
                applier.apply(record);
                applier.settleUnread();
            }
        }
    }
}
