package readout.query.alert.log;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Tells monitoring how many deliveries wait at this replica, for their receivers or for their next attempt.
@ApplicationScoped
public class PostingMetrics {

    void register(@Observes StartupEvent start, MeterRegistry registry, WebhookPoster poster) {
        Gauge.builder("readout.webhook.waiting", poster, WebhookPoster::waiting)
                .description("Deliveries that wait for an attempt, those under way not counted")
                .register(registry);
    }
}
