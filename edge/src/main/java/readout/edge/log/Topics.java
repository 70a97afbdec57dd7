package readout.edge.log;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import readout.edge.EdgeSettings;
import readout.wire.Topic;

/// Sees to it, from the start of the service and for as long as the broker is away, that the topics it needs are there.
@ApplicationScoped
public final class Topics {

    private static final Logger LOG = Logger.getLogger(Topics.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final List<Topic> needed;
    private final Map<String, Object> adminConfig;
    private final short replication;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch verified = new CountDownLatch(1);
    private volatile TopicState state = new TopicState.Awaited("the broker was not asked yet");

    Topics(
            EdgeSettings settings,
            Instance<NeededTopics> needed,
            @Identifier("default-kafka-broker") Map<String, Object> kafkaConfig) {
        this.needed = needed.stream()
                .flatMap(some -> some.topics().stream())
                .distinct()
                .toList();
        this.replication = settings.topics().replication();
        this.adminConfig = new HashMap<>(kafkaConfig);
        adminConfig.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, "3000");
        adminConfig.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "5000");
    }

    void start(@Observes StartupEvent start) {
        Thread.ofVirtual().name("topics").start(this::keep);
    }

    void stop(@Observes ShutdownEvent stop) {
        stopped.countDown();
    }

    public TopicState state() {
        return state;
    }

    /// Waits until all topics are verified.
    public void await() throws InterruptedException {
        verified.await();
    }

    /// Waits a while for all topics to be verified, and tells whether they are.
    public boolean await(Duration atMost) throws InterruptedException {
        return verified.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void keep() {
        try (Admin admin = Admin.create(adminConfig)) {
            TopicKeeper keeper = new TopicKeeper(admin, replication);
            do {
                state = attempt(keeper);
                if (state instanceof TopicState.Verified) {
                    verified.countDown();
                    return;
                }
            } while (!stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private TopicState attempt(TopicKeeper keeper) throws InterruptedException {
        try {
            TopicState found = keeper.keep(needed);
            if (found instanceof TopicState.Unfit unfit && !found.equals(state)) {
                LOG.errorf("A topic cannot be used: %s", unfit.reason());
            }
            return found;
        } catch (ExecutionException | KafkaException e) {
            LOG.debug("The broker cannot be asked for its topics", e);
            return new TopicState.Awaited("the broker does not answer");
        }
    }
}
