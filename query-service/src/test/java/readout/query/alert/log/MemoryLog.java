package readout.query.alert.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import readout.query.alert.Alert;
import readout.query.alert.Delivery;
import readout.query.alert.Mark;
import readout.query.alert.Outbox;
import readout.wire.Json;
import readout.wire.Topic;

/// The topics of alerts in memory. After so many records as it was told, its writer is dead: what is sent then is lost.
public final class MemoryLog implements Outbox {

    private final Definitions definitions = new Definitions();
    private final Deliveries deliveries = new Deliveries();
    private final Marks marks = new Marks();
    private final List<String> told = new ArrayList<>();
    private int left = Integer.MAX_VALUE;

    public Definitions definitions() {
        return definitions;
    }

    public Deliveries deliveries() {
        return deliveries;
    }

    public Marks marks() {
        return marks;
    }

    /// The keys of deliveries in the order in which they were written, with every repeat.
    public List<String> told() {
        return List.copyOf(told);
    }

    /// The writer dies after so many more records.
    public void dieAfter(int records) {
        left = records;
    }

    /// Another writer goes on.
    public void revive() {
        left = Integer.MAX_VALUE;
    }

    public void define(Alert alert) {
        byte[] key = alert.id().getBytes(UTF_8);
        definitions.take(
                alert.id(), new ConsumerRecord<>(Topic.ALERTS.name(), alert.partition(), 0, key, Json.encode(alert)));
    }

    @Override
    public Future<?> tell(Delivery delivery) {
        return write(() -> {
            told.add(delivery.key());
            deliveries.take(delivery.key(), Json.encode(delivery));
        });
    }

    @Override
    public Future<?> forget(Delivery delivery) {
        return write(() -> deliveries.take(delivery.key(), null));
    }

    @Override
    public Future<?> mark(int partition, Mark.OfPartition mark) {
        return write(() -> marks.take(Marks.key(partition), Json.encode(mark)));
    }

    @Override
    public Future<?> mark(String alertId, Mark.@Nullable OfAlert mark) {
        return write(() -> marks.take(alertId, mark == null ? null : Json.encode(mark)));
    }

    private Future<?> write(Runnable record) {
        if (left <= 0) {
            return CompletableFuture.failedFuture(new IllegalStateException("the writer is dead"));
        }
        left--;
        record.run();
        return CompletableFuture.completedFuture(null);
    }
}
