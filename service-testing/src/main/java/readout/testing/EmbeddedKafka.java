package readout.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import readout.local.BrokerSettings;
import readout.local.EmbeddedBroker;

/// A real broker in this JVM for the time of a test class.
public final class EmbeddedKafka implements QuarkusTestResourceLifecycleManager, TestBroker {

    private @Nullable BrokerSettings settings;
    private @Nullable EmbeddedBroker broker;

    @Override
    public Map<String, String> start() {
        try {
            settings = BrokerSettings.onFreePorts(Files.createTempDirectory("readout-kafka"));
            resume();
            return Map.of("readout.kafka", bootstrapServers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(TestBroker.class));
    }

    @Override
    public String bootstrapServers() {
        return Objects.requireNonNull(settings).bootstrapServers();
    }

    @Override
    public void pause() {
        Objects.requireNonNull(broker).close();
        broker = null;
    }

    @Override
    public void resume() {
        try {
            broker = EmbeddedBroker.start(Objects.requireNonNull(settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (broker != null) {
            pause();
        }
    }
}
