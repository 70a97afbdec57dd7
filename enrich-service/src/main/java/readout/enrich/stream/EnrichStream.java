package readout.enrich.stream;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;
import readout.edge.log.Topics;
import readout.enrich.read.EncodedOutcome;
import readout.enrich.read.Readers;
import readout.event.article.Origin;

/// The loop around the readers: takes article records from the log, and has an outcome written for each.
///
/// A batch counts as done only when the broker has acknowledged all that was written for it, so a crash repeats work
/// but
/// loses none. Outcomes are written in the order of the records of their partition, and none before it
/// is known that their topics keep what is written.
@ApplicationScoped
public class EnrichStream {

    private final Topics topics;
    private final Readers readers;
    private final OutcomeStream outcomes;

    EnrichStream(Topics topics, Readers readers, OutcomeStream outcomes) {
        this.topics = topics;
        this.readers = readers;
        this.outcomes = outcomes;
    }

    @Incoming("articles")
    @Blocking
    void enrich(ConsumerRecords<byte[], byte[]> batch) throws InterruptedException {
        topics.await();
        List<Reading> readings = new ArrayList<>(batch.count());
        for (ConsumerRecord<byte[], byte[]> record : batch) {
            Origin origin = new Origin(record.partition(), record.offset());
            @Nullable String type = ArticleRecords.attribute(record, "type");
            readings.add(new Reading(record, readers.read(record.key(), record.value(), type, origin)));
        }
        List<CompletableFuture<Void>> writes = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            writes.add(outcomes.write(reading.record(), reading.outcome().join()));
        }
        CompletableFuture.allOf(writes.toArray(CompletableFuture[]::new)).join();
    }

    private record Reading(ConsumerRecord<byte[], byte[]> record, CompletableFuture<EncodedOutcome> outcome) {}
}
