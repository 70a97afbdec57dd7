package readout.enrich.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;
import readout.enrich.read.EncodedOutcome;
import readout.enrich.read.Readers;
import readout.event.article.Origin;
import readout.event.outcome.Outcome;

/// Reads article records on all readers at once, and writes their outcomes in the order of the records.
@ApplicationScoped
public class Batches {

    private final Readers readers;
    private final OutcomeStream outcomes;

    Batches(Readers readers, OutcomeStream outcomes) {
        this.readers = readers;
        this.outcomes = outcomes;
    }

    /// Returns when the broker has acknowledged all that was written.
    ///
    /// @param wanted outcomes that are written; of the others nothing is
    /// @return how many were written
    public int enrich(ConsumerRecords<byte[], byte[]> batch, Predicate<Outcome> wanted) {
        List<Reading> readings = new ArrayList<>(batch.count());
        for (ConsumerRecord<byte[], byte[]> record : batch) {
            Origin origin = new Origin(record.partition(), record.offset());
            @Nullable String type = ArticleRecords.attribute(record, "type");
            readings.add(new Reading(record, readers.read(record.key(), record.value(), type, origin)));
        }
        List<CompletableFuture<Void>> writes = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            EncodedOutcome outcome = reading.outcome().join();
            if (wanted.test(outcome.outcome())) {
                writes.add(outcomes.write(reading.record(), outcome));
            }
        }
        CompletableFuture.allOf(writes.toArray(CompletableFuture[]::new)).join();
        return writes.size();
    }

    private record Reading(ConsumerRecord<byte[], byte[]> record, CompletableFuture<EncodedOutcome> outcome) {}
}
