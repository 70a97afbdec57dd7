package readout.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The broker as a process of its own. It stops cleanly on SIGTERM and ends when its launcher is gone.
///
/// Environment: `READOUT_DATA` (folder of the log), `READOUT_HOST` (default `127.0.0.1`), `READOUT_PORT` (default
/// 9092), `READOUT_CONTROLLER_PORT` (default 9093), `READOUT_LAUNCHER_PID` (optional).
public final class BrokerMain {

    private static final Logger LOG = Logger.getLogger(BrokerMain.class.getName());

    /// The services that end with the launcher leave their consumer groups first: the next start need not wait for
    /// them.
    private static final Duration LINGER = Duration.ofSeconds(2);

    private BrokerMain() {}

    public static void main(String[] arguments) {
        BrokerLog.inOneLine();
        Map<String, String> environment = System.getenv();
        String launcher = environment.get(LauncherWatch.LAUNCHER);
        if (launcher != null) {
            LauncherWatch.over(Long.parseLong(launcher), LINGER);
        }
        try {
            run(settings(environment));
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "The broker cannot start: {0}", e.getMessage());
            System.exit(1);
        }
    }

    private static void run(BrokerSettings settings) throws IOException {
        EmbeddedBroker broker = EmbeddedBroker.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop-broker"));
        LOG.log(Level.INFO, "Broker ready on {0}, log in {1}", new Object[] {
            broker.bootstrapServers(), settings.folder()
        });
        broker.awaitStop();
    }

    private static BrokerSettings settings(Map<String, String> environment) {
        return new BrokerSettings(
                Path.of(environment.getOrDefault("READOUT_DATA", "data/kafka")),
                environment.getOrDefault("READOUT_HOST", "127.0.0.1"),
                Integer.parseInt(environment.getOrDefault("READOUT_PORT", "9092")),
                Integer.parseInt(environment.getOrDefault("READOUT_CONTROLLER_PORT", "9093")));
    }
}
