package readout.ingest;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import readout.edge.test.ContainerKafka;
import readout.edge.test.RequiresDocker;

/// The same promises on the official Kafka image.
@RequiresDocker
@QuarkusTest
@WithTestResource(ContainerKafka.class)
class IngestContainerIT extends IngestContract {}
