package readout.query.view;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import readout.wire.Topic;

/// Keeps outcome records that the view cannot read, as they were, with the reason beside them.
@ApplicationScoped
public class DeadLetters {

    private final Map<String, Object> config;
    private @Nullable KafkaProducer<byte[], byte[]> producer;

    DeadLetters(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        config = new HashMap<>(kafka);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 16 * 1024 * 1024);
    }

    /// Keeps a record. Returns once the broker has acknowledged it: before that the view must not go on.
    void keep(ConsumerRecord<byte[], byte[]> record, String reason) throws ExecutionException, InterruptedException {
        ProducerRecord<byte[], byte[]> letter =
                new ProducerRecord<>(Topic.QUERY_DEAD.name(), null, record.key(), record.value(), record.headers());
        add(letter.headers(), "dead-letter-reason", reason);
        add(letter.headers(), "dead-letter-topic", record.topic());
        add(letter.headers(), "dead-letter-partition", Integer.toString(record.partition()));
        add(letter.headers(), "dead-letter-offset", Long.toString(record.offset()));
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

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close();
        }
    }
}
