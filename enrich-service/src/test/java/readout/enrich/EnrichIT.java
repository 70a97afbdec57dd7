package readout.enrich;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import readout.edge.test.EmbeddedKafka;

@QuarkusTest
@WithTestResource(EmbeddedKafka.class)
class EnrichIT extends EnrichContract {}
