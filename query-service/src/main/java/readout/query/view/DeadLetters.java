package readout.query.view;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import readout.edge.log.DeadLetter;
import readout.wire.Topic;

/// Keeps outcome records that the view cannot read, as they were, with the reason beside them.
@ApplicationScoped
public class DeadLetters {

    private final Map<String, Object> config;
    private @Nullable KafkaProducer<byte[], byte[]> producer;

    DeadLetters(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        config = config(kafka);
    }

    /// It gives up well before the view thread would seem to hang, and the view tries again.
    static Map<String, Object> config(Map<String, Object> kafka) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 16 * 1024 * 1024);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000);
        return config;
    }

    /// Keeps a record. Returns once the broker has acknowledged it: before that the view must not go on.
    public void keep(ConsumerRecord<byte[], byte[]> record, String reason)
            throws ExecutionException, InterruptedException {
        DeadLetter kept = DeadLetter.of(record, reason);
        ProducerRecord<byte[], byte[]> letter =
                new ProducerRecord<>(Topic.QUERY_DEAD.name(), null, kept.key(), kept.value(), kept.headers());
        producer().send(letter).get();
    }

    /// Made when first needed, which may be never.
    private KafkaProducer<byte[], byte[]> producer() {
        KafkaProducer<byte[], byte[]> made = producer;
        if (made == null) {
            made = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
            producer = made;
        }
        return made;
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close();
        }
    }
}
