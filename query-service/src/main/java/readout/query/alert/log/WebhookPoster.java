package readout.query.alert.log;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import readout.query.alert.Alert;
import readout.query.alert.Delivery;
import readout.query.alert.Poster;
import readout.query.webhook.Attempt;
import readout.query.webhook.Courier;
import readout.query.webhook.Deliverer;
import readout.query.webhook.DeliveryLimits;
import readout.query.webhook.ThreadAlarm;

/// Posts what alerts tell as webhooks.
@ApplicationScoped
public class WebhookPoster implements Poster {

    private final PostingLog log;
    private final Deliverer deliverer;

    WebhookPoster(PostingLog log, Courier courier, Clock clock, ThreadAlarm alarm, DeliveryLimits limits) {
        this.log = log;
        this.deliverer = new Deliverer(courier, log, clock, alarm, limits);
    }

    @Override
    public void open(Alert alert, Collection<Delivery> told) {
        told.stream()
                .filter(delivery -> delivery.state() == Delivery.State.PENDING)
                .forEach(log::begin);
        deliverer.open(requireNonNull(alert.hook()).endpoint(alert.id()));
        deliverer.resume(
                told.stream().map(Delivery::post).flatMap(Optional::stream).toList());
    }

    @Override
    public void post(Delivery delivery) {
        log.begin(delivery);
        delivery.post().ifPresent(deliverer::deliver);
    }

    @Override
    public void close(String alertId) {
        deliverer.stop(alertId);
    }

    /// Posts a test to an alert's address, once, and tells what came of it.
    public Attempt test(Alert alert) {
        return deliverer.test(requireNonNull(alert.hook()).endpoint(alert.id()));
    }

    /// How many deliveries wait for an attempt.
    int waiting() {
        return deliverer.waiting();
    }

    @PreDestroy
    void stop() {
        deliverer.close();
    }
}
