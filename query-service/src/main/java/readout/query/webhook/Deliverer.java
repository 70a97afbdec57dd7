package readout.query.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import readout.query.webhook.Lane.Means;

/// Brings deliveries to receivers, at least once each: tries by [RetrySchedule], tells [DeliveryLog] of each change,
/// and leaves receivers alone that want to be left alone. Every receiver has a queue and threads of its own.
///
/// Nothing is remembered here that the log does not know: after a restart, or where another replica takes over,
/// [#open] and [#resume] go on where it stopped.
public final class Deliverer implements AutoCloseable {

    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();
    private final Means means;

    public Deliverer(Courier courier, DeliveryLog log, Clock clock, Alarm alarm, DeliveryLimits limits) {
        means = new Means(courier, log, clock, alarm, limits);
    }

    /// Begins to deliver to an endpoint: a new one, one that has changed, or one that is enabled again. What waits for
    /// it goes on waiting, and goes to the changed one.
    public void open(Endpoint endpoint) {
        lanes.compute(endpoint.alertId(), (_, lane) -> {
            if (lane == null || lane.isClosed()) {
                return new Lane(endpoint, means);
            }
            lane.change(endpoint);
            return lane;
        });
    }

    /// Starts no further attempt at an endpoint: it was paused or deleted, or another replica has it now. Changes no
    /// delivery.
    public void stop(String alertId) {
        Lane lane = lanes.remove(alertId);
        if (lane != null) {
            lane.close();
        }
    }

    /// Takes in a delivery that the log has. It is tried when it is due. One whose endpoint is not open stays as it is
    /// on the log; one that is waiting already, by its webhook id, is passed over; and when too many wait for the
    /// endpoint it is given up, which the log is told.
    public void deliver(Delivery delivery) {
        Lane lane = lanes.get(delivery.alertId());
        if (lane != null && delivery.nextAttempt().isPresent()) {
            lane.add(delivery);
        }
    }

    /// Goes on with what the log has for open endpoints. Finished deliveries are no work, but tell since when a
    /// receiver has been failing.
    public void resume(Collection<Delivery> deliveries) {
        Map<String, List<Delivery>> byEndpoint = deliveries.stream().collect(Collectors.groupingBy(Delivery::alertId));
        byEndpoint.forEach((alertId, all) -> {
            Lane lane = lanes.get(alertId);
            if (lane != null) {
                lane.recall(all.stream()
                        .flatMap(delivery -> delivery.attempts().stream())
                        .toList());
            }
        });
        deliveries.forEach(this::deliver);
    }

    /// Sends a receiver a payload of type `webhook.test`, now and once, whether or not it is open, and waits for what
    /// it says. Has no consequence for the endpoint.
    public Attempt test(Endpoint endpoint) {
        Instant now = means.clock().instant();
        Payload payload = Payload.of("webhook.test", now, Map.of("alert", endpoint.alertId()))
                .orElseThrow();
        return means.courier().attempt(endpoint, WebhookId.of(endpoint.alertId(), "test " + now), payload);
    }

    /// How many deliveries wait, over all endpoints, those under way not counted.
    public int waiting() {
        return lanes.values().stream().mapToInt(Lane::waiting).sum();
    }

    /// Starts no further attempt at all.
    @Override
    public void close() {
        List.copyOf(lanes.keySet()).forEach(this::stop);
    }
}
