package readout.edge.log;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/// Writes what a service has to keep on the log by itself, such as dead letters and definitions. Any thread may use it.
@ApplicationScoped
public class LogProducer {

    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final Map<String, Object> config;
    private @Nullable KafkaProducer<byte[], byte[]> producer;

    LogProducer(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        config = config(kafka);
    }

    /// The settings of the producer. It gives up well before the view thread would seem to hang, and whoever writes
    /// tries again.
    public static Map<String, Object> config(Map<String, Object> kafka) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 16 * 1024 * 1024);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000);
        return config;
    }

    /// Sends a record. It is safe once the broker has acknowledged it, which the answer tells.
    public Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record) {
        return producer().send(record);
    }

    /// Made when first needed, which may be never.
    private synchronized KafkaProducer<byte[], byte[]> producer() {
        KafkaProducer<byte[], byte[]> made = producer;
        if (made == null) {
            made = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
            producer = made;
        }
        return made;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(FAREWELL);
        }
    }
}
