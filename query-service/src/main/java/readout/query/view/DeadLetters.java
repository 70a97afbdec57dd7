package readout.query.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import readout.edge.log.DeadLetter;
import readout.edge.log.LogProducer;
import readout.wire.Topic;

/// Keeps records that this service cannot read, as they were, with the reason beside them.
@ApplicationScoped
public class DeadLetters {

    private final LogProducer producer;

    DeadLetters(LogProducer producer) {
        this.producer = producer;
    }

    /// Keeps a record. Returns once the broker has acknowledged it: before that its reader must not go on.
    public void keep(ConsumerRecord<byte[], byte[]> record, String reason)
            throws ExecutionException, InterruptedException {
        DeadLetter kept = DeadLetter.of(record, reason);
        producer.send(new ProducerRecord<>(Topic.QUERY_DEAD.name(), null, kept.key(), kept.value(), kept.headers()))
                .get();
    }
}
