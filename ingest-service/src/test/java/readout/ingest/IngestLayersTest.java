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
        rules.pure("readout.ingest.source.fetch", "readout.ingest.source.find", "readout.ingest.source.look");
        rules.onlyIn("org.apache.kafka..", "readout.ingest.publish", "readout.ingest.source.log");
        rules.onlyIn(
                "org.jsoup..", "readout.ingest.accept", "readout.ingest.source.find", "readout.ingest.source.serve");
        rules.onlyIn("com.rometools..", "readout.ingest.source.find");
        rules.onlyIn("crawlercommons..", "readout.ingest.source.fetch", "readout.ingest.source.find");
        rules.onlyIn("readout.egress..", "readout.ingest.source..");
    }

    @Test
    void settingsAreDocumented() throws IOException {
        DocumentedSettings.check(IngestSettings.class);
        DocumentedSettings.check(SourceSettings.class);
        DocumentedSettings.check(EdgeSettings.class);
    }
}
