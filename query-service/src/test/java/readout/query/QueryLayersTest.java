package readout.query;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import readout.testing.DocumentedSettings;
import readout.testing.ServiceRules;

class QueryLayersTest {

    @Test
    void theLayersHold() {
        ServiceRules rules = ServiceRules.of("readout.query");

        rules.check();
        rules.domain("readout.query.change..");
        rules.pure("readout.query.index..", "readout.query.corpus..");
        rules.pure("readout.query.alert");
        rules.onlyIn(
                "org.apache.kafka..", "readout.query.view", "readout.query.alert.log", "readout.query.alert.match");
        rules.onlyIn(
                "org.apache.lucene..",
                "readout.query.index",
                "readout.query.search",
                "readout.query.stream",
                "readout.query.alert.match",
                "readout.query.view");
        rules.onlyIn("io.vertx..", "readout.query.stream");
        rules.onlyIn("readout.egress..", "readout.query.webhook");
        rules.onlyIn("com.standardwebhooks..", "readout.query.webhook");
    }

    @Test
    void settingsAreDocumented() throws IOException {
        DocumentedSettings.check(QuerySettings.class);
    }
}
