package readout.local;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps Kafka's log lines to warnings: its servers tell thousands of settings at every start.
final class BrokerLog {

    private static final String LINE = "%1$tH:%1$tM:%1$tS %4$-5s %5$s%6$s%n";

    /// Held here because the logging of the JDK forgets the level of a logger that nobody holds.
    private static final Map<Logger, Level> LEVELS = Map.of(
            Logger.getLogger("kafka"), Level.WARNING,
            Logger.getLogger("state"), Level.WARNING,
            Logger.getLogger("org.apache.kafka"), Level.WARNING,
            // Warns at every start that the controller starts.
            Logger.getLogger("org.apache.kafka.controller.QuorumController"), Level.SEVERE);

    private BrokerLog() {}

    static void quieten() {
        LEVELS.forEach(Logger::setLevel);
    }

    /// One line a record, for a process that has its log to itself. Only before the first record.
    static void inOneLine() {
        System.setProperty("java.util.logging.SimpleFormatter.format", LINE);
    }
}
