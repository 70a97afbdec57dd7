package readout.query.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.egress.EgressClient;
import readout.egress.EgressOutcome;
import readout.egress.EgressOutcome.Answered;
import readout.egress.EgressOutcome.Failed;
import readout.egress.EgressOutcome.Refused;
import readout.egress.EgressOutcome.TooLarge;
import readout.egress.EgressRequest;

/// Signs, and sends through the guarded client.
public final class SigningCourier implements Courier {

    private final EgressClient client;
    private final Clock clock;

    /// A courier by a client that follows no redirects.
    public SigningCourier(EgressClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    @Override
    public Attempt attempt(Endpoint endpoint, String webhookId, Payload payload) {
        Instant at = clock.instant();
        long began = System.nanoTime();
        EgressOutcome outcome = client.send(request(endpoint, webhookId, at, payload));
        Duration took = Duration.ofNanos(System.nanoTime() - began).truncatedTo(ChronoUnit.MILLIS);
        return new Attempt(at, took, reply(outcome, at.plus(took)));
    }

    private static EgressRequest request(Endpoint endpoint, String webhookId, Instant at, Payload payload) {
        Map<String, String> headers = Map.of(
                "webhook-id", webhookId,
                "webhook-timestamp", Long.toString(at.getEpochSecond()),
                "webhook-signature", Signature.of(endpoint.keysAt(at), webhookId, at, payload));
        return EgressRequest.postJson(endpoint.url().toString(), headers, payload.json());
    }

    /// A body that is too large does no harm: the status says what became of the delivery, and the rest is not read.
    private static Reply reply(EgressOutcome outcome, Instant now) {
        return switch (outcome) {
            case Answered answered ->
                new Reply.Answered(answered.status(), answered.body().text(), retryAfter(answered, now));
            case TooLarge large ->
                new Reply.Answered(large.status(), large.beginning().text(), null);
            case Refused refused -> new Reply.Unanswered("refused: " + refused.reason());
            case Failed failed -> new Reply.Unanswered(failed.reason());
        };
    }

    private static @Nullable Instant retryAfter(Answered answered, Instant now) {
        return answered.header("Retry-After")
                .flatMap(header -> RetryAfter.read(header, now))
                .orElse(null);
    }
}
