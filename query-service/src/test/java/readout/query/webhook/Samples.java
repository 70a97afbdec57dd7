package readout.query.webhook;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What many tests deliver, and to whom.
final class Samples {

    static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    static final Payload PAYLOAD =
            Payload.of("statement.added", VirtualTime.START, Map.of("id", "s1")).orElseThrow();
    static final DeliveryLimits LIMITS = new DeliveryLimits(2, 1_000, Duration.ofDays(5));

    private Samples() {}

    static Endpoint endpoint(String alertId, String url) {
        return new Endpoint(alertId, URI.create(url), Instant.EPOCH, List.of(new SigningKey(SECRET, null)));
    }

    static Endpoint endpoint(String alertId) {
        return endpoint(alertId, "https://" + alertId + ".example/hook");
    }

    static Delivery delivery(String alertId, int number) {
        return Delivery.pending(WebhookId.of(alertId, "change " + number), alertId, PAYLOAD, VirtualTime.START);
    }

    static Attempt answered(Instant at, int status) {
        return new Attempt(at, Duration.ZERO, new Reply.Answered(status, "", null));
    }
}
