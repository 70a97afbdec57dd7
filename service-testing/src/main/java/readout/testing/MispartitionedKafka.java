package readout.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import readout.wire.Topic;

/// A real broker in this JVM on which somebody has already made the topic of articles, with too few partitions.
public final class MispartitionedKafka implements QuarkusTestResourceLifecycleManager {

    /// How many it has.
    public static final int PARTITIONS = 3;

    private final EmbeddedKafka kafka = new EmbeddedKafka();

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = kafka.start();
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(Topic.ARTICLES.name(), PARTITIONS, (short) 1)))
                    .all()
                    .get();
            return settings;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        kafka.inject(injector);
    }

    @Override
    public void stop() {
        kafka.stop();
    }
}
