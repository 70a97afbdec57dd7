package readout.enrich.reread;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import readout.edge.log.Topics;
import readout.enrich.read.Readers;
import readout.enrich.stream.Batches;
import readout.event.outcome.Outcome;
import readout.event.outcome.Rules;

/// Reads the articles of the log again under the rules of this service, beside those that come in, up to where the log
/// ended when it was asked to. One run at a time.
///
/// How far it has come is kept on the log as the offsets of a group that is named after the rules: a run that broke off
/// goes on from there, and one that was finished has nothing left to do under the same rules.
@ApplicationScoped
public class Reenrichment {

    private static final Logger LOG = Logger.getLogger(Reenrichment.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration FAREWELL = Duration.ofSeconds(3);

    private final Topics topics;
    private final Readers readers;
    private final Batches batches;
    private final Clock clock;
    private final Map<String, Object> kafka;
    private volatile Progress progress = Progress.IDLE;
    private volatile boolean stopping;
    private volatile @Nullable Thread thread;

    Reenrichment(
            Topics topics,
            Readers readers,
            Batches batches,
            Clock clock,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.topics = topics;
        this.readers = readers;
        this.batches = batches;
        this.clock = clock;
        this.kafka = kafka;
    }

    /// Begins a run; false if one is under way.
    synchronized boolean begin(Beginning beginning) {
        if (progress.isUnderWay()) {
            return false;
        }
        Rules rules = readers.rules();
        progress = Progress.begun(rules, clock.instant());
        thread = Thread.ofPlatform().name("reenrichment").start(() -> run(rules, beginning));
        return true;
    }

    Progress progress() {
        return progress;
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.join(FAREWELL);
        }
    }

    private void run(Rules rules, Beginning beginning) {
        try {
            topics.await();
            read(rules, beginning);
        } catch (KafkaException e) {
            LOG.warn("Articles cannot be read again for now", e);
            progress = progress.ended(Progress.State.FAILED, "the log cannot be read: " + e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("Reading articles again failed", e);
            progress = progress.ended(Progress.State.FAILED, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(Rules rules, Beginning beginning) {
        try (ArticleLog log = ArticleLog.open(kafka, rules, beginning)) {
            progress = progress.of(log.total());
            while (!stopping && !log.isRead()) {
                ConsumerRecords<byte[], byte[]> batch = log.poll(POLL);
                int outcomes = batches.enrich(batch, Reenrichment::dependsOnRules);
                log.commit();
                progress = progress.further(batch.count(), outcomes, clock.instant());
            }
            progress = progress.ended(stopping ? Progress.State.STOPPED : Progress.State.DONE, null);
        }
    }

    /// What says nothing of the text is as it was. A record that is no article is among the dead letters already.
    private static boolean dependsOnRules(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Enriched _, Outcome.Unread _ -> true;
            case Outcome.Withdrawn _, Outcome.TakenDown _, Outcome.Refused _ -> false;
        };
    }
}
