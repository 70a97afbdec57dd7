package readout.local;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Where an [EmbeddedBroker] listens and keeps its data.
///
/// @param folder holds the log; made when absent, kept when the broker stops
/// @param host name or address that clients connect to
/// @param port where clients connect
/// @param controllerPort where the broker talks to its own controller
public record BrokerSettings(Path folder, String host, int port, int controllerPort) {

    private static final String LOOPBACK = "127.0.0.1";

    public BrokerSettings {
        requireNonNull(folder, "folder");
        requireNonNull(host, "host");
        if (port == controllerPort) {
            throw new IllegalArgumentException("Broker and controller cannot both listen on port " + port);
        }
    }

    /// A broker on two ports of the loopback interface that nobody uses now: for tests.
    ///
    /// @throws IOException if the machine gives no port
    public static BrokerSettings onFreePorts(Path folder) throws IOException {
        List<Integer> free = Ports.free(2);
        return new BrokerSettings(folder, LOOPBACK, free.get(0), free.get(1));
    }

    /// What Kafka clients take as `bootstrap.servers`.
    public String bootstrapServers() {
        return host + ":" + port;
    }
}
