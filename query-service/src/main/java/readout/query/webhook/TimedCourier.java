package readout.query.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;

/// Measures the attempts of another courier, by what follows from them.
final class TimedCourier implements Courier {

    private final Courier courier;
    private final MeterRegistry registry;

    TimedCourier(Courier courier, MeterRegistry registry) {
        this.courier = courier;
        this.registry = registry;
    }

    @Override
    public Attempt attempt(Endpoint endpoint, String webhookId, Payload payload) {
        Attempt attempt = courier.attempt(endpoint, webhookId, payload);
        String outcome = Consequence.of(attempt.reply()).name().toLowerCase(Locale.ROOT);
        Timer.builder("readout.webhook.attempts")
                .description("Attempts to deliver, by what follows from them")
                .tag("outcome", outcome)
                .register(registry)
                .record(attempt.took());
        return attempt;
    }
}
