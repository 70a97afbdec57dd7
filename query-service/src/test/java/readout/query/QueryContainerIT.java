package readout.query;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import readout.testing.ContainerKafka;
import readout.testing.RequiresDocker;

/// The same promises on the official Kafka image.
@RequiresDocker
@QuarkusTest
@WithTestResource(ContainerKafka.class)
@WithTestResource(TemporaryView.class)
class QueryContainerIT extends QueryContract {}
