package readout.query.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import readout.egress.EgressClient;
import readout.egress.EgressLimits;
import readout.egress.Networks;
import readout.query.QuerySettings;

/// What a [Deliverer] is made of in this service, but for the log.
public class WebhookWiring {

    /// The most bytes of an answer that are read; 200 characters of them are kept.
    private static final int ANSWER = 64 * 1024;

    @Produces
    @Singleton
    Courier courier(EgressClient client, Clock clock, MeterRegistry registry) {
        return new TimedCourier(new SigningCourier(client, clock), registry);
    }

    /// Fails where a permitted network is none, with the text of the setting.
    @Produces
    @Singleton
    EgressClient client(QuerySettings settings) {
        QuerySettings.Webhooks webhooks = settings.webhooks();
        return EgressClient.of(
                Networks.of(webhooks.permittedNetworks().orElse(Set.of())),
                new EgressLimits(webhooks.timeout(), webhooks.timeout(), ANSWER, 0));
    }

    void close(@Disposes EgressClient client) {
        client.close();
    }

    @Produces
    @Singleton
    ThreadAlarm alarm(Clock clock) {
        return new ThreadAlarm(clock);
    }

    void close(@Disposes ThreadAlarm alarm) {
        alarm.close();
    }

    @Produces
    @Singleton
    DeliveryLimits limits(QuerySettings settings) {
        QuerySettings.Webhooks webhooks = settings.webhooks();
        return new DeliveryLimits(webhooks.concurrency(), webhooks.maxWaiting(), webhooks.disableAfter());
    }
}
