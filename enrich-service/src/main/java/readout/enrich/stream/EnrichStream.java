package readout.enrich.stream;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import readout.edge.log.Topics;

/// The loop around the readers: takes article records from the log, and has an outcome written for each.
///
/// A batch counts as done only when the broker has acknowledged all that was written for it, so a crash repeats work
/// but loses none. None is written before it is known that their topics keep what is written.
@ApplicationScoped
public class EnrichStream {

    private final Topics topics;
    private final Batches batches;

    EnrichStream(Topics topics, Batches batches) {
        this.topics = topics;
        this.batches = batches;
    }

    @Incoming("articles")
    @Blocking
    void enrich(ConsumerRecords<byte[], byte[]> batch) throws InterruptedException {
        topics.await();
        batches.enrich(batch, _ -> true);
    }
}
