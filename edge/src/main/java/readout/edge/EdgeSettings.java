package readout.edge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// Settings that every service has. An unknown `readout.` key stops the start.
@ConfigMapping(prefix = "readout")
public interface EdgeSettings {

    /// Address to listen on. Anything but a loopback address needs an `api-key`.
    String host();

    /// Port to listen on.
    int port();

    /// Kafka bootstrap servers, `host:port` with commas between.
    String kafka();

    /// Bearer key that every request except health and metrics must show. Never logged.
    Optional<String> apiKey();

    /// Origins, beside a service's own, whose web pages may call it: `https://host[:port]`.
    Optional<Set<String>> allowedOrigins();

    /// Process id of the launcher that started this service; the service ends when that process does.
    OptionalLong launcherPid();

    /// Logs as JSON lines when packaged; false gives readable ones.
    @WithDefault("true")
    boolean jsonLogs();

    Topics topics();

    /// How topics are created where they do not exist yet.
    interface Topics {

        /// Copies of each partition; -1 leaves it to the broker.
        @WithDefault("-1")
        short replication();
    }
}
