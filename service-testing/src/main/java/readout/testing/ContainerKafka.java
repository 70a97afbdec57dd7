package readout.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.testcontainers.kafka.KafkaContainer;

/// The official Kafka image in a container for the time of a test class.
public final class ContainerKafka implements QuarkusTestResourceLifecycleManager, TestBroker {

    private final KafkaContainer container = new KafkaContainer("apache/kafka:4.1.1");

    @Override
    public Map<String, String> start() {
        container.start();
        return Map.of("readout.kafka", bootstrapServers());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(TestBroker.class));
    }

    @Override
    public String bootstrapServers() {
        return container.getBootstrapServers();
    }

    @Override
    public void pause() {
        container
                .getDockerClient()
                .pauseContainerCmd(container.getContainerId())
                .exec();
    }

    @Override
    public void resume() {
        container
                .getDockerClient()
                .unpauseContainerCmd(container.getContainerId())
                .exec();
    }

    @Override
    public void stop() {
        container.stop();
    }
}
