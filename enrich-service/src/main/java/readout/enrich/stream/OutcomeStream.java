package readout.enrich.stream;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;
import readout.enrich.read.EncodedOutcome;
import readout.event.outcome.Outcome;

/// Writes outcomes to the change log, statements to their own topic, and records that are no articles to the dead
/// letters. While the broker is away it tries again, without end: nothing is ever passed over.
@ApplicationScoped
public class OutcomeStream {

    private static final Logger LOG = Logger.getLogger(OutcomeStream.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final MutinyEmitter<byte[]> outcomes;
    private final MutinyEmitter<byte[]> statements;
    private final MutinyEmitter<byte[]> deadLetters;
    private final OutcomeRecords records;
    private final OutcomeCounts counts;

    OutcomeStream(
            @Channel("outcomes") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) MutinyEmitter<byte[]> outcomes,
            @Channel("statements") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) MutinyEmitter<byte[]> statements,
            @Channel("dead-letters") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<byte[]> deadLetters,
            OutcomeRecords records,
            OutcomeCounts counts) {
        this.outcomes = outcomes;
        this.statements = statements;
        this.deadLetters = deadLetters;
        this.records = records;
        this.counts = counts;
    }

    /// Writes all that follows from one article record. Done when the broker has acknowledged all of it.
    CompletableFuture<Void> write(ConsumerRecord<byte[], byte[]> record, EncodedOutcome encoded) {
        List<Uni<Void>> writes = new ArrayList<>();
        if (encoded.outcome() instanceof Outcome.Refused refused) {
            LOG.warnf(
                    "An article record cannot be read: topic=%s partition=%d offset=%d reason=%s",
                    record.topic(), record.partition(), record.offset(), refused.reason());
            writes.add(send(deadLetters, records.deadLetter(record, refused)));
        }
        for (EncodedOutcome.EncodedStatement statement : encoded.statements()) {
            writes.add(send(statements, records.statement(record, statement)));
        }
        writes.add(send(outcomes, records.outcome(record, encoded)));
        return Uni.join()
                .all(writes)
                .andFailFast()
                .subscribeAsCompletionStage()
                .thenAccept(_ -> counts.count(encoded.outcome()));
    }

    private static Uni<Void> send(MutinyEmitter<byte[]> emitter, Message<byte[]> message) {
        return emitter.sendMessage(message)
                .onFailure()
                .invoke(failure -> LOG.warnf("The log did not acknowledge a record: %s", failure.toString()))
                .onFailure()
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }
}
