package readout.query.alert.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import readout.query.alert.Alert;
import readout.wire.Decoded;
import readout.wire.Json;

/// The alerts that there are, as the log last defined them. Every replica knows all of them.
@ApplicationScoped
public class Definitions {

    private final Map<String, Alert> alerts = new ConcurrentHashMap<>();
    private final Map<String, Unreadable> unreadable = new ConcurrentHashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();

    /// A definition that cannot be read. What was defined before stays in force.
    ///
    /// @param record as it stands on the log
    public record Unreadable(ConsumerRecord<byte[], byte[]> record, String reason) {}

    /// All alerts, the earliest first.
    public List<Alert> all() {
        return alerts.values().stream()
                .sorted(Comparator.comparing(Alert::created).thenComparing(Alert::id))
                .toList();
    }

    public int count() {
        return alerts.size();
    }

    public Optional<Alert> find(String id) {
        return Optional.ofNullable(alerts.get(id));
    }

    /// The alerts of a partition.
    public List<Alert> in(int partition) {
        return alerts.values().stream()
                .filter(alert -> alert.partition() == partition)
                .toList();
    }

    /// The ids of alerts that were made, changed or deleted since this was asked last.
    public Collection<String> takeChanged() {
        synchronized (changed) {
            List<String> taken = List.copyOf(changed);
            changed.clear();
            return taken;
        }
    }

    /// The definitions that cannot be read and were not replaced since, by key.
    public Map<String, Unreadable> unreadable() {
        return Map.copyOf(unreadable);
    }

    /// Takes in a record of the log. Only the reader of the log calls it.
    void take(String key, ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            alerts.remove(key);
            settled(key);
            return;
        }
        switch (Json.decode(record.value(), Alert.class)) {
            case Decoded.Value<Alert>(Alert alert)
            when alert.id().equals(key) -> {
                alerts.put(key, alert);
                settled(key);
            }
            case Decoded.Value<Alert> _ -> unreadable.put(key, new Unreadable(record, "the key is not the alert's id"));
            case Decoded.Unreadable<Alert>(String reason) -> unreadable.put(key, new Unreadable(record, reason));
        }
    }

    /// An unreadable definition is replaced on the log, where this replica will read it soon.
    void healed(String key) {
        unreadable.remove(key);
    }

    private void settled(String key) {
        unreadable.remove(key);
        synchronized (changed) {
            changed.add(key);
        }
    }
}
