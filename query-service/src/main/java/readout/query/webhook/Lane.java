package readout.query.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The way to one receiver: what waits for it, how many attempts run, and how it is doing. Lanes share nothing but
/// threads, so that a receiver that hangs holds up nobody else.
///
/// State changes under the lane's lock; the receiver and the log are only ever called outside of it.
final class Lane {

    private static final Logger LOG = Logger.getLogger(Lane.class);

    /// What all lanes share.
    record Means(Courier courier, DeliveryLog log, Clock clock, Alarm alarm, DeliveryLimits limits) {}

    private final Means means;
    private final WaitingQueue waiting = new WaitingQueue();
    private Endpoint endpoint;
    private Health health = Health.WELL;
    private Instant armedFor = Instant.MAX;
    private int running;
    private boolean closed;
    private @Nullable String disabled;

    Lane(Endpoint endpoint, Means means) {
        this.endpoint = endpoint;
        this.means = means;
    }

    /// From now on attempts go to the changed endpoint.
    synchronized void change(Endpoint changed) {
        endpoint = changed;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /// How many deliveries wait, those under way not counted.
    synchronized int waiting() {
        return waiting.size();
    }

    /// Starts nothing more. Of what is under way only a success is kept: whoever has the endpoint next knows better.
    synchronized void close() {
        closed = true;
        waiting.drain();
    }

    /// Learns from attempts made before a restart how the receiver is doing.
    synchronized void recall(Collection<Attempt> attempts) {
        health = attempts.stream()
                .filter(attempt -> !attempt.at().isBefore(endpoint.since()))
                .sorted(Comparator.comparing(Attempt::at))
                .reduce(Health.WELL, Health::after, (_, later) -> later);
    }

    /// Takes a delivery in. One that is known is the same one again, and passed over; one too many is given up.
    void add(Delivery delivery) {
        if (!takes(delivery)) {
            String reason = "%d deliveries were waiting for this receiver"
                    .formatted(means.limits().waiting());
            keep(delivery.givenUp(means.clock().instant(), reason));
        }
        turn();
    }

    private synchronized boolean takes(Delivery delivery) {
        if (closed || waiting.knows(delivery.webhookId())) {
            return true;
        }
        if (waiting.size() >= means.limits().waiting()) {
            return false;
        }
        waiting.add(delivery);
        return true;
    }

    /// Starts what is due, and sets the alarm for what is not.
    private void turn() {
        for (Delivery delivery : takeDue()) {
            means.alarm().at(Instant.MIN, () -> attempt(delivery));
        }
    }

    private synchronized List<Delivery> takeDue() {
        List<Delivery> due = new ArrayList<>();
        Instant now = means.clock().instant();
        while (running < means.limits().concurrency() && !nextTurn().isAfter(now)) {
            due.add(waiting.take());
            running++;
        }
        if (running < means.limits().concurrency() && nextTurn().isBefore(armedFor)) {
            Instant alarm = nextTurn();
            armedFor = alarm;
            means.alarm().at(alarm, () -> ring(alarm));
        }
        return due;
    }

    private Instant nextTurn() {
        Instant due = waiting.due().orElse(Instant.MAX);
        return due.isAfter(health.pausedUntil()) ? due : health.pausedUntil();
    }

    private void ring(Instant alarm) {
        synchronized (this) {
            if (armedFor.equals(alarm)) {
                armedFor = Instant.MAX;
            }
        }
        turn();
    }

    private void attempt(Delivery delivery) {
        Attempt attempt = tried(delivery);
        Delivery next = settled(delivery.after(attempt), attempt);
        if (isKept(next)) {
            keep(next);
        }
        finish(next);
        turn();
    }

    private synchronized Endpoint endpoint() {
        return endpoint;
    }

    /// The courier returns in any case; should it fail all the same, the lane must not lose one of its places.
    private Attempt tried(Delivery delivery) {
        Instant began = means.clock().instant();
        try {
            return means.courier().attempt(endpoint(), delivery.webhookId(), delivery.payload());
        } catch (RuntimeException e) {
            LOG.errorf(e, "An attempt broke: endpointId=%s webhookId=%s", delivery.alertId(), delivery.webhookId());
            return new Attempt(began, Duration.ZERO, new Reply.Unanswered("an error on our side"));
        }
    }

    /// Draws the consequences for the receiver. If it is disabled by now, this delivery is given up as well.
    private Delivery settled(Delivery delivery, Attempt attempt) {
        List<Delivery> dropped = List.of();
        String reason;
        boolean first;
        synchronized (this) {
            health = health.after(attempt);
            first = disabled == null;
            reason = first && !closed ? reasonToDisable(attempt) : disabled;
            if (reason != null && first) {
                disabled = reason;
                closed = true;
                dropped = waiting.drain();
            }
        }
        if (reason == null) {
            return delivery;
        }
        if (first) {
            disable(dropped, reason);
        }
        return delivery.nextAttempt().isEmpty() ? delivery : delivery.givenUp(attempt.ended(), reason);
    }

    private @Nullable String reasonToDisable(Attempt attempt) {
        if (Consequence.of(attempt.reply()) == Consequence.DISABLE) {
            return "the receiver answered 410 Gone";
        }
        return health.isFailingFor(means.limits().disableAfter(), attempt.ended())
                ? "no attempt has succeeded since " + health.failingSince()
                : null;
    }

    private void disable(List<Delivery> dropped, String reason) {
        Instant now = means.clock().instant();
        LOG.warnf("A receiver is disabled: endpointId=%s reason=%s", endpoint().alertId(), reason);
        dropped.forEach(delivery -> keep(delivery.givenUp(now, reason)));
        means.log().disabled(endpoint().alertId(), now, reason);
    }

    private synchronized boolean isKept(Delivery delivery) {
        return !closed || disabled != null || delivery.state() instanceof DeliveryState.Delivered;
    }

    private synchronized void finish(Delivery delivery) {
        running--;
        if (delivery.nextAttempt().isPresent() && !closed) {
            waiting.add(delivery);
        } else {
            waiting.forget(delivery.webhookId());
        }
    }

    private void keep(Delivery delivery) {
        try {
            means.log().keep(delivery);
        } catch (RuntimeException e) {
            LOG.errorf(e, "The state of a delivery was not kept: webhookId=%s", delivery.webhookId());
        }
    }
}
