package readout.ingest;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import readout.edge.EdgeSettings;
import readout.testing.DocumentedSettings;
import readout.testing.ServiceRules;

class IngestLayersTest {

    @Test
    void theLayersHold() {
        ServiceRules rules = ServiceRules.of("readout.ingest");

        rules.check();
        rules.onlyIn("org.apache.kafka..", "readout.ingest.publish");
        rules.onlyIn("org.jsoup..", "readout.ingest.accept");
    }

    @Test
    void settingsAreDocumented() throws IOException {
        DocumentedSettings.check(IngestSettings.class);
        DocumentedSettings.check(EdgeSettings.class);
    }
}
