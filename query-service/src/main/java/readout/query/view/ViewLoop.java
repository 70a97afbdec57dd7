package readout.query.view;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.lucene.store.AlreadyClosedException;
import org.jboss.logging.Logger;
import readout.edge.life.ServiceLoop;
import readout.edge.log.Topics;
import readout.query.index.Checkpoint;

/// The view thread: the one owner of the index, of the place in the log, and of the commit that holds both.
///
/// It serves what it has while the broker is away, opens the index again at its last commit when the disk fails, and
/// goes on from there.
@ApplicationScoped
public class ViewLoop {

    private static final Logger LOG = Logger.getLogger(ViewLoop.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofSeconds(8);

    private final View view;
    private final Topics topics;
    private final Appliers appliers;
    private final IndexFolder folder;
    private final Rebuild rebuild;
    private final Map<String, Object> kafka;
    private final ServiceLoop loop = new ServiceLoop("view", FAREWELL, this::serve);

    ViewLoop(
            View view,
            Topics topics,
            Appliers appliers,
            Rebuild rebuild,
            IndexFolder folder,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.view = view;
        this.topics = topics;
        this.appliers = appliers;
        this.rebuild = rebuild;
        this.folder = folder;
        this.kafka = kafka;
    }

    void start(@Observes StartupEvent start) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        loop.stop();
    }

    /// Keeps a store open until the disk fails or the service stops, and lets another take its place when one is
    /// offered.
    private void serve() throws InterruptedException {
        try (ServedStore served = new ServedStore(view, folder)) {
            Applier applier = appliers.on(served.store());
            while (loop.isOn()) {
                follow(applier);
                Optional<Successor> successor = rebuild.takeSuccessor();
                if (successor.isPresent() && exchange(served, successor.get(), applier.checkpoint())) {
                    applier = appliers.on(served.store());
                }
            }
        } catch (IOException | AlreadyClosedException e) {
            fail("the index cannot be written: " + e.getMessage(), e);
        }
    }

    /// Lets a view that was made anew take the place of the one that is served, once it has come as far.
    private boolean exchange(ServedStore served, Successor successor, Checkpoint reached)
            throws IOException, InterruptedException {
        try {
            catchUp(appliers.on(successor.store(), successor.tally()), reached);
            served.exchange(successor.store());
            rebuild.exchanged();
            return true;
        } catch (LogShorterException | ExecutionException | KafkaException e) {
            successor.store().close();
            rebuild.failed("the log cannot be read: " + e.getMessage());
            return false;
        } catch (IOException | AlreadyClosedException e) {
            successor.store().close();
            rebuild.failed("the new index cannot be written: " + e.getMessage());
            return false;
        }
    }

    private void catchUp(Applier applier, Checkpoint reached)
            throws IOException, LogShorterException, ExecutionException, InterruptedException {
        try (ChangeLog log = ChangeLog.open(kafka, applier.checkpoint())) {
            applier.follow(log);
            long end = view.state() instanceof ViewState.LogShorter ? log.endAtStart() : reached.nextOffset();
            while (loop.isOn() && (applier.checkpoint().nextOffset() < end || !log.isReadBeside())) {
                view.turned();
                for (ConsumerRecord<byte[], byte[]> record : log.poll(POLL)) {
                    if (BesideLog.holds(record) || record.offset() < end) {
                        applier.apply(record);
                    }
                }
            }
            applier.refresh();
            applier.commit();
        }
    }

    /// Reads one connection's worth of the log.
    private void follow(Applier applier) throws IOException, InterruptedException {
        awaitTopics();
        try (ChangeLog log = ChangeLog.open(kafka, applier.checkpoint())) {
            follow(log, applier);
        } catch (LogShorterException e) {
            LOG.errorf("The view stops where it is: %s", e.getMessage());
            view.become(new ViewState.LogShorter(applier.checkpoint().position(), String.valueOf(e.getMessage())));
            turnUntilStoppedOrSucceeded();
        } catch (KafkaException | ExecutionException e) {
            fail("the log cannot be read", e);
        }
    }

    private void follow(ChangeLog log, Applier applier)
            throws IOException, LogShorterException, ExecutionException, InterruptedException {
        applier.follow(log);
        while (loop.isOn() && !rebuild.hasSuccessor()) {
            turn(log, applier);
            for (ConsumerRecord<byte[], byte[]> record : log.poll(applier.patience(POLL))) {
                applier.apply(record);
                applier.settleInBacklog();
            }
            applier.settle();
        }
        applier.commit();
    }

    private void turn(ChangeLog log, Applier applier) {
        view.turned();
        long next = applier.checkpoint().nextOffset();
        boolean isLive = next >= log.endAtStart() && log.isReadBeside();
        view.become(isLive ? new ViewState.Live(next) : new ViewState.CatchingUp(log.endAtStart()));
    }

    private void awaitTopics() throws InterruptedException {
        while (loop.isOn() && !topics.await(POLL)) {
            view.turned();
        }
    }

    private void turnUntilStoppedOrSucceeded() throws InterruptedException {
        do {
            view.turned();
            loop.pause(PAUSE);
        } while (loop.isOn() && !rebuild.hasSuccessor());
    }

    private void fail(String reason, Exception cause) throws InterruptedException {
        LOG.warnf(cause, "The view cannot go on for now: %s", reason);
        view.become(new ViewState.Failed(reason));
        view.turned();
        loop.pause(PAUSE);
    }
}
