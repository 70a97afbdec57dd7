package readout.ingest;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import readout.testing.EmbeddedKafka;

@QuarkusTest
@WithTestResource(EmbeddedKafka.class)
class IngestIT extends IngestContract {}
