package readout.query.webhook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One thing to tell one receiver, and how far that has come. [readout.wire.Json] writes and reads it.
///
/// @param webhookId made by [WebhookId]; the same on every attempt
/// @param alertId the endpoint it goes to
/// @param payload the bytes that are sent, the same on every attempt
/// @param state how far it has come
/// @param attempts in the order they were made, at most as many as [RetrySchedule] has
public record Delivery(String webhookId, String alertId, Payload payload, DeliveryState state, List<Attempt> attempts) {

    static final String GONE = "the receiver answered 410 Gone";

    public Delivery {
        attempts = List.copyOf(attempts);
        if (webhookId.isBlank() || webhookId.contains(".")) {
            throw new IllegalArgumentException(
                    "A webhook id is signed and ends at the first dot: '%s'".formatted(webhookId));
        }
    }

    /// A delivery that has not been tried yet.
    public static Delivery pending(String webhookId, String alertId, Payload payload, Instant due) {
        return new Delivery(webhookId, alertId, payload, new DeliveryState.Pending(due), List.of());
    }

    /// The same one, tried once more: done, to be tried again, or given up.
    Delivery after(Attempt attempt) {
        List<Attempt> all = new ArrayList<>(attempts);
        all.add(attempt);
        return new Delivery(webhookId, alertId, payload, stateAfter(attempt, all.size()), all);
    }

    private DeliveryState stateAfter(Attempt attempt, int made) {
        Instant ended = attempt.ended();
        return switch (Consequence.of(attempt.reply())) {
            case DELIVERED -> new DeliveryState.Delivered(ended);
            case DISABLE -> new DeliveryState.GivenUp(ended, GONE);
            case RETRY, THROTTLE ->
                RetrySchedule.next(webhookId, made, ended)
                        .<DeliveryState>map(at -> new DeliveryState.Failed(later(at, attempt.reply())))
                        .orElseGet(() -> new DeliveryState.GivenUp(ended, "%d attempts failed".formatted(made)));
        };
    }

    private static Instant later(Instant scheduled, Reply reply) {
        Instant asked = reply instanceof Reply.Answered answered ? answered.retryAfter() : null;
        return asked != null && asked.isAfter(scheduled) ? asked : scheduled;
    }

    /// The same one, never to be tried again.
    Delivery givenUp(Instant at, String reason) {
        return new Delivery(webhookId, alertId, payload, new DeliveryState.GivenUp(at, reason), attempts);
    }

    /// The earliest time of the next attempt; empty when there will be none.
    public Optional<Instant> nextAttempt() {
        return switch (state) {
            case DeliveryState.Pending pending -> Optional.of(pending.due());
            case DeliveryState.Failed failed -> Optional.of(failed.nextAttempt());
            case DeliveryState.Delivered _, DeliveryState.GivenUp _ -> Optional.empty();
        };
    }
}
