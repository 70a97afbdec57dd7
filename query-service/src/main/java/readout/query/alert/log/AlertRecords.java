package readout.query.alert.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import readout.edge.log.LogProducer;
import readout.query.alert.Alert;
import readout.query.alert.Delivery;
import readout.query.alert.Mark;
import readout.query.alert.Outbox;
import readout.wire.EventType;
import readout.wire.Json;
import readout.wire.Topic;

/// Writes the records of alerts, as CloudEvents in binary mode.
@ApplicationScoped
public class AlertRecords implements Outbox {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final LogProducer producer;
    private final AlertLog log;

    AlertRecords(LogProducer producer, AlertLog log) {
        this.producer = producer;
        this.log = log;
    }

    /// Defines an alert. Returns once this replica knows it as well.
    public void define(Alert alert) throws ExecutionException, InterruptedException {
        see(send(Topic.ALERTS, alert.partition(), alert.id(), EventType.ALERT_DEFINED, alert));
    }

    /// Deletes an alert. Returns once this replica knows it as well.
    public void delete(Alert alert) throws ExecutionException, InterruptedException {
        see(send(Topic.ALERTS, alert.partition(), alert.id(), EventType.ALERT_DEFINED, null));
    }

    private void see(Future<RecordMetadata> sent) throws ExecutionException, InterruptedException {
        RecordMetadata written = sent.get();
        log.await(Map.of(new TopicPartition(written.topic(), written.partition()), written.offset() + 1), PATIENCE);
    }

    @Override
    public Future<?> tell(Delivery delivery) {
        int partition = Alert.partition(delivery.alertId());
        return send(Topic.DELIVERIES, partition, delivery.key(), EventType.ALERT_DELIVERY, delivery);
    }

    @Override
    public Future<?> forget(Delivery delivery) {
        int partition = Alert.partition(delivery.alertId());
        return send(Topic.DELIVERIES, partition, delivery.key(), EventType.ALERT_DELIVERY, null);
    }

    @Override
    public Future<?> mark(int partition, Mark.OfPartition mark) {
        return send(Topic.ALERT_CHECKPOINTS, partition, Marks.key(partition), EventType.ALERT_CHECKPOINT, mark);
    }

    @Override
    public Future<?> mark(String alertId, Mark.@Nullable OfAlert mark) {
        return send(Topic.ALERT_CHECKPOINTS, Alert.partition(alertId), alertId, EventType.ALERT_CHECKPOINT, mark);
    }

    /// Puts back a definition that was overwritten by an unreadable one, or none where there was none.
    public Future<RecordMetadata> restore(String key, int partition, @Nullable Alert alert) {
        return send(Topic.ALERTS, partition, key, EventType.ALERT_DEFINED, alert);
    }

    private Future<RecordMetadata> send(Topic topic, int partition, String key, String type, @Nullable Object event) {
        byte[] value = event == null ? null : Json.encode(event);
        List<Header> headers = List.of(
                header("ce_specversion", "1.0"),
                header("ce_id", topic.name() + "/" + key),
                header("ce_source", "/readout/query"),
                header("ce_type", type),
                header("content-type", "application/json"));
        return producer.send(new ProducerRecord<>(topic.name(), partition, key.getBytes(UTF_8), value, headers));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }
}
