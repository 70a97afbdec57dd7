package readout.enrich;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import readout.testing.DocumentedSettings;
import readout.testing.ServiceRules;

class EnrichLayersTest {

    @Test
    void theLayersHold() {
        ServiceRules rules = ServiceRules.of("readout.enrich");

        rules.check();
        rules.onlyIn("org.apache.kafka..", "readout.enrich.stream", "readout.enrich.reread");
        rules.onlyIn("readout.extract..", "readout.enrich.read");
    }

    @Test
    void settingsAreDocumented() throws IOException {
        DocumentedSettings.check(EnrichSettings.class);
    }
}
