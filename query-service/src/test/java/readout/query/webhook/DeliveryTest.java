package readout.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static readout.query.webhook.VirtualTime.START;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readout.wire.Decoded;
import readout.wire.Json;

class DeliveryTest {

    @Test
    void theIdFollowsFromAlertAndEventAlone() {
        assertThat(WebhookId.of("a1", "17.3"))
                .isEqualTo("msg_1t1vmsngq3i3h0ps0fllcr51qi")
                .isEqualTo(WebhookId.of("a1", "17.3"))
                .isNotEqualTo(WebhookId.of("a1", "17.4"))
                .isNotEqualTo(WebhookId.of("a2", "17.3"))
                .matches("msg_[0-9a-v]{26}");
    }

    @Test
    void idsAreOfOneLengthAndDistinct() {
        List<String> ids = IntStream.range(0, 10_000)
                .mapToObj(event -> WebhookId.of("a1", event + ".1"))
                .toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.length() == 30);
    }

    @Test
    void aPayloadHasTypeTimestampAndData() {
        assertThat(Samples.PAYLOAD.json())
                .isEqualTo(
                        "{\"type\":\"statement.added\",\"timestamp\":\"2026-11-20T08:00:00Z\",\"data\":{\"id\":\"s1\"}}");
    }

    @Test
    void aPayloadIsMeasuredInBytesAndNeverTooLarge() {
        assertThat(Payload.of("a.b", START, Map.of("text", "é".repeat(9_900)))).isPresent();
        assertThat(Payload.of("a.b", START, Map.of("text", "é".repeat(10_000)))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Payload("é".repeat(10_001)));
        assertThatIllegalArgumentException().isThrownBy(() -> Payload.of("a b", START, Map.of()));
    }

    @Test
    void everyStateIsReadAsItWasWritten() {
        Delivery pending = Samples.delivery("a1", 1);
        Delivery throttled = pending.after(new Attempt(
                START, Duration.ofMillis(12), new Reply.Answered(429, "\"slow\" – down", START.plusSeconds(60))));
        Delivery failed = throttled.after(
                new Attempt(START.plusSeconds(60), Duration.ofSeconds(15), new Reply.Unanswered("time")));
        Delivery delivered = failed.after(Samples.answered(START.plusSeconds(400), 204));
        Delivery givenUp = failed.givenUp(START.plusSeconds(500), "no longer wanted");

        assertThat(List.of(pending, throttled, failed, delivered, givenUp))
                .allSatisfy(delivery -> assertThat(Json.decode(Json.encode(delivery), Delivery.class))
                        .isEqualTo(new Decoded.Value<>(delivery)));
    }

    @Test
    void onlyTheBeginningOfAnAnswerIsKept() {
        assertThat(new Reply.Answered(500, "😀".repeat(201), null).beginning()).isEqualTo("😀".repeat(200));
        assertThat(new Reply.Unanswered("x".repeat(300)).reason()).hasSize(200);
    }

    @Test
    void aReceiverThatAsksForLaterIsTriedLaterButNeverEarlier() {
        Delivery delivery = Samples.delivery("a1", 1);

        Delivery later = delivery.after(
                new Attempt(START, Duration.ZERO, new Reply.Answered(503, "", START.plusSeconds(3_600))));
        Delivery sooner = later.after(new Attempt(
                START.plusSeconds(3_600), Duration.ZERO, new Reply.Answered(503, "", START.plusSeconds(3_601))));

        assertThat(later.nextAttempt()).contains(START.plusSeconds(3_600));
        assertThat(sooner.nextAttempt())
                .get()
                .satisfies(
                        at -> assertThat(at).isBetween(START.plusSeconds(3_600 + 270), START.plusSeconds(3_600 + 330)));
    }
}
