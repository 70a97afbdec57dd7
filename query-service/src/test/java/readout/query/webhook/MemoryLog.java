package readout.query.webhook;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import readout.wire.Decoded;
import readout.wire.Json;

/// Keeps the newest state of each delivery as a compacted topic would: in bytes, by id.
final class MemoryLog implements DeliveryLog {

    private final Map<String, byte[]> deliveries = new ConcurrentHashMap<>();
    private final Map<String, String> disabled = new ConcurrentHashMap<>();

    @Override
    public void keep(Delivery delivery) {
        deliveries.put(delivery.webhookId(), Json.encode(delivery));
    }

    @Override
    public void disabled(String alertId, Instant at, String reason) {
        String before = disabled.put(alertId, reason);
        if (before != null) {
            throw new AssertionError(alertId + " was disabled already: " + before);
        }
    }

    Delivery delivery(String webhookId) {
        return read(deliveries.getOrDefault(webhookId, new byte[0]));
    }

    List<Delivery> all() {
        Collection<byte[]> values = deliveries.values();
        return values.stream().map(MemoryLog::read).toList();
    }

    /// Why endpoints were disabled, by alert.
    Map<String, String> disabled() {
        return Map.copyOf(disabled);
    }

    private static Delivery read(byte[] bytes) {
        return switch (Json.decode(bytes, Delivery.class)) {
            case Decoded.Value<Delivery> value -> value.value();
            case Decoded.Unreadable<Delivery> unreadable -> throw new AssertionError(unreadable.reason());
        };
    }
}
