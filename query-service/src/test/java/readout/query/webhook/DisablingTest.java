package readout.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.query.webhook.VirtualTime.START;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// When nothing more is sent to a receiver, and when something is again.
class DisablingTest extends Rehearsal {

    @Test
    void goneDisablesAtOnceAndGivesUpWhatWaits() {
        Deliverer deliverer = deliverer(always(410));
        deliverer.open(Samples.endpoint("a1"));
        List<Delivery> deliveries = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            deliveries.add(start(deliverer, "a1", number));
        }

        time.advance(WEEK);

        assertThat(tried).as("attempts that ran at once").hasSizeLessThanOrEqualTo(2);
        assertThat(log.disabled()).isEqualTo(Map.of("a1", "the receiver answered 410 Gone"));
        assertThat(deliveries)
                .allSatisfy(delivery -> assertThat(
                                log.delivery(delivery.webhookId()).state())
                        .isEqualTo(new DeliveryState.GivenUp(START, "the receiver answered 410 Gone")));
        start(deliverer, "a1", 11);
        time.advance(WEEK);
        assertThat(tried).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void fiveDaysOfNothingButFailureDisable() {
        Deliverer deliverer = deliverer(always(500));
        deliverer.open(Samples.endpoint("a1"));
        for (int hour = 0; hour < 24 * 6; hour++) {
            start(deliverer, "a1", hour);
            time.advance(Duration.ofHours(1));
            assertThat(log.disabled().isEmpty()).as("after %d hours", hour + 1).isEqualTo(hour < 120);
        }

        assertThat(log.disabled()).isEqualTo(Map.of("a1", "no attempt has succeeded since " + START));
        assertThat(deliverer.waiting()).isZero();
        assertThat(log.all())
                .filteredOn(delivery -> delivery.nextAttempt().isPresent())
                .as("told after it was disabled, and so left for whoever enables it")
                .allMatch(delivery -> delivery.state() instanceof DeliveryState.Pending);
    }

    @Test
    void oneSuccessForgivesFourDaysOfFailure() {
        Deliverer deliverer =
                deliverer((_, _) -> reply(time.instant().equals(START.plus(Duration.ofDays(4))) ? 200 : 500));
        deliverer.open(Samples.endpoint("a1"));
        for (int day = 0; day < 8; day++) {
            start(deliverer, "a1", day);
            time.advance(Duration.ofDays(1));
        }

        assertThat(log.disabled()).isEmpty();
    }

    @Test
    void aRestartForgetsNoFailureAndEnablingByHandForgivesThemAll() {
        Deliverer deliverer = deliverer(always(500));
        deliverer.open(Samples.endpoint("a1"));
        start(deliverer, "a1", 1);
        time.advance(Duration.ofDays(6));
        assertThat(log.disabled()).isEmpty();

        Endpoint enabled = new Endpoint(
                "a1",
                Samples.endpoint("a1").url(),
                time.instant(),
                Samples.endpoint("a1").keys());
        Deliverer forgiving = deliverer(always(500));
        forgiving.open(enabled);
        forgiving.resume(log.all());
        start(forgiving, "a1", 2);
        time.advance(Duration.ofMinutes(1));
        assertThat(log.disabled()).isEmpty();

        Deliverer restarted = deliverer(always(500));
        restarted.open(Samples.endpoint("a1"));
        restarted.resume(log.all());
        start(restarted, "a1", 3);
        time.advance(Duration.ofMinutes(1));
        assertThat(log.disabled()).containsEntry("a1", "no attempt has succeeded since " + START);
    }
}
