package readout.query;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import readout.testing.EmbeddedKafka;

@QuarkusTest
@WithTestResource(EmbeddedKafka.class)
@WithTestResource(TemporaryView.class)
class QueryIT extends QueryContract {}
