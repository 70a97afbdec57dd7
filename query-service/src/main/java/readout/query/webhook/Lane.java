package readout.query.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.jboss.logging.Logger;

/// The way to one receiver. Lanes share nothing but threads, so that a receiver that hangs holds up nobody else; the
/// receiver and the log are only ever called outside of any lock.
final class Lane {

    private static final Logger LOG = Logger.getLogger(Lane.class);

    /// What all lanes share.
    record Means(Courier courier, DeliveryLog log, Clock clock, Alarm alarm, DeliveryLimits limits) {}

    private final Means means;
    private final LaneState state;

    Lane(Endpoint endpoint, Means means) {
        this.means = means;
        this.state = new LaneState(endpoint, means.limits());
    }

    /// From now on attempts go to the changed endpoint.
    void change(Endpoint changed) {
        state.change(changed);
    }

    boolean isClosed() {
        return state.isClosed();
    }

    /// How many deliveries wait, those under way not counted.
    int waiting() {
        return state.waiting();
    }

    /// Starts nothing more. Of what is under way only a success is kept: whoever has the endpoint next knows better.
    void close() {
        state.close();
    }

    /// Learns from attempts made before a restart how the receiver is doing.
    void recall(Collection<Attempt> attempts) {
        state.recall(attempts);
    }

    /// Takes a delivery in. One that is known is the same one again, and passed over; one too many is given up.
    void add(Delivery delivery) {
        if (!state.takes(delivery)) {
            String reason = "%d deliveries were waiting for this receiver"
                    .formatted(means.limits().waiting());
            keep(delivery.givenUp(means.clock().instant(), reason));
        }
        turn();
    }

    /// Starts what is due, and sets the alarm for what is not.
    private void turn() {
        for (Delivery delivery : state.takeDue(means.clock().instant())) {
            means.alarm().at(Instant.MIN, () -> attempt(delivery));
        }
        state.alarm()
                .ifPresent(alarm -> means.alarm().at(alarm, () -> {
                    state.rang(alarm);
                    turn();
                }));
    }

    private void attempt(Delivery delivery) {
        Attempt attempt = tried(delivery);
        Delivery after = delivery.after(attempt);
        state.disabledBy(attempt).ifPresent(this::disable);
        state.told(after, attempt.ended()).ifPresent(this::keep);
        state.finish(after);
        turn();
    }

    /// The courier returns in any case; should it fail all the same, the lane must not lose one of its places.
    private Attempt tried(Delivery delivery) {
        Instant began = means.clock().instant();
        try {
            return means.courier().attempt(state.endpoint(), delivery.webhookId(), delivery.payload());
        } catch (RuntimeException e) {
            LOG.errorf(e, "An attempt broke: endpointId=%s webhookId=%s", delivery.alertId(), delivery.webhookId());
            return new Attempt(began, Duration.ZERO, new Reply.Unanswered("an error on our side"));
        }
    }

    private void disable(String reason) {
        Instant now = means.clock().instant();
        String alertId = state.endpoint().alertId();
        LOG.warnf("A receiver is disabled: endpointId=%s reason=%s", alertId, reason);
        state.drain().forEach(delivery -> keep(delivery.givenUp(now, reason)));
        try {
            means.log().disabled(alertId, now, reason);
        } catch (RuntimeException e) {
            LOG.errorf(e, "That a receiver is disabled was not kept: endpointId=%s", alertId);
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
