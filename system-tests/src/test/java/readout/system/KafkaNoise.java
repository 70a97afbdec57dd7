package readout.system;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps what Kafka's clients tell of each setting and each attempt out of the report of a run.
final class KafkaNoise {

    /// Held here because the logging of the JDK forgets the level of a logger that nobody holds.
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private KafkaNoise() {}

    static void hush() {
        KAFKA.setLevel(Level.SEVERE);
    }
}
