package readout.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/// A real Apache Kafka broker, with its controller, inside this JVM: for the local stack and for tests.
///
/// It is Kafka's own server, the one that `kafka-server-start.sh` runs, set up for one machine: no replicas, short
/// sessions so that it serves again within seconds after a kill, and no topics but those that somebody created.
/// Its log is kept when it stops, and records of topics that set no retention of their own are kept for ever.
public final class EmbeddedBroker implements AutoCloseable {

    private final KafkaRaftServer server;
    private final BrokerSettings settings;

    private EmbeddedBroker(KafkaRaftServer server, BrokerSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /// Starts a broker and returns when it takes requests. The folder is formatted the first time.
    ///
    /// @throws BindException if one of the ports is taken; the message says by whom, where that can be known
    /// @throws IOException if the folder cannot be used
    public static EmbeddedBroker start(BrokerSettings settings) throws IOException {
        BrokerLog.quieten();
        Ports.requireFree(settings.host(), List.of(settings.port(), settings.controllerPort()));
        Files.createDirectories(settings.folder());
        format(settings);
        KafkaRaftServer server =
                new KafkaRaftServer(KafkaConfig.fromProps(BrokerProperties.of(settings), false), Time.SYSTEM);
        server.startup();
        return new EmbeddedBroker(server, settings);
    }

    /// What Kafka clients take as `bootstrap.servers`.
    public String bootstrapServers() {
        return settings.bootstrapServers();
    }

    /// Waits until the broker has stopped.
    public void awaitStop() {
        server.awaitShutdown();
    }

    /// Stops the broker and returns when its log is closed: the next start is then a fast one.
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(BrokerSettings settings) throws IOException {
        if (Files.exists(settings.folder().resolve("meta.properties"))) {
            return;
        }
        String folder = settings.folder().toString();
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(BrokerProperties.NODE)
                    .setControllerListenerName(BrokerProperties.CONTROLLER)
                    .setDirectories(List.of(folder))
                    .setMetadataLogDirectory(folder)
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setIgnoreFormatted(true)
                    .run();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) { // what Kafka declares
            throw new IOException("Cannot format " + folder + " for Kafka: " + e.getMessage(), e);
        }
    }
}
