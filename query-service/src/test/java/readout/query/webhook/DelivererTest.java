package readout.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static readout.query.webhook.VirtualTime.START;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The schedule, and what the deliverer makes of answers, under virtual time.
class DelivererTest extends Rehearsal {

    @Test
    void theAttemptsAreThoseOfTheStandardWithinATenth() {
        Deliverer deliverer = deliverer(always(500));
        deliverer.open(Samples.endpoint("a1"));
        Delivery delivery = start(deliverer, "a1", 1);

        time.advance(WEEK);

        List<Instant> attempts = attempts(delivery.webhookId());
        assertThat(attempts).hasSize(10).startsWith(START);
        for (int made = 1; made < attempts.size(); made++) {
            double nominal = RetrySchedule.DELAYS.get(made).toMillis();
            assertThat(Duration.between(attempts.get(made - 1), attempts.get(made))
                                    .toMillis()
                            / nominal)
                    .as("delay before attempt " + (made + 1))
                    .isBetween(0.9, 1.1)
                    .isNotEqualTo(1.0);
        }
        assertThat(RetrySchedule.DELAYS.stream().reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.parse("PT75H35M5S"));
        assertThat(log.delivery(delivery.webhookId()).state())
                .isEqualTo(new DeliveryState.GivenUp(attempts.getLast(), "10 attempts failed"));
        assertThat(log.delivery(delivery.webhookId()).attempts()).hasSize(10);
    }

    @Test
    void whatFailedTogetherIsNotTriedTogether() {
        Deliverer deliverer = deliverer(always(500));
        for (int alert = 0; alert < 200; alert++) {
            deliverer.open(Samples.endpoint("a" + alert));
            start(deliverer, "a" + alert, 1);
        }

        time.advance(Duration.ofMinutes(7));

        List<Long> thirds = tried.values().stream()
                .map(attempts ->
                        Duration.between(attempts.get(1), attempts.get(2)).toMillis())
                .sorted()
                .toList();
        assertThat(thirds).hasSize(200);
        assertThat(thirds.getFirst()).isBetween(270_000L, 275_000L);
        assertThat(thirds.get(100)).isBetween(293_000L, 307_000L);
        assertThat(thirds.getLast()).isBetween(325_000L, 330_000L);
    }

    @Test
    void aRestartBetweenAnyTwoAttemptsChangesNoTime() {
        Deliverer whole = deliverer(always(500));
        whole.open(Samples.endpoint("a1"));
        String id = start(whole, "a1", 1).webhookId();
        time.advance(WEEK);
        List<Instant> unbroken = List.copyOf(attempts(id));
        tried.clear();
        time = new VirtualTime();
        log.keep(Samples.delivery("a1", 1));

        for (int restart = 0; restart < 20; restart++) {
            time = new VirtualTime(time.instant());
            Deliverer again = deliverer(always(500));
            again.open(Samples.endpoint("a1"));
            again.resume(log.all());
            time.advance(Duration.ofHours(5));
        }

        assertThat(attempts(id)).isEqualTo(unbroken);
    }

    @Test
    void aKillWithinAnAttemptDoublesThatOneAndLosesNone() {
        Deliverer killed = deliverer((_, _) -> {
            throw new VirtualMachineError("killed") {};
        });
        killed.open(Samples.endpoint("a1"));
        Delivery delivery = start(killed, "a1", 1);
        assertThatExceptionOfType(VirtualMachineError.class).isThrownBy(() -> time.advance(Duration.ofSeconds(1)));

        time = new VirtualTime(START.plusSeconds(30));
        Deliverer again = deliverer(always(200));
        again.open(Samples.endpoint("a1"));
        again.resume(log.all());
        time.advance(WEEK);

        assertThat(attempts(delivery.webhookId())).containsExactly(START, START.plusSeconds(30));
        assertThat(log.delivery(delivery.webhookId()).state())
                .isEqualTo(new DeliveryState.Delivered(START.plusSeconds(30)));
    }

    @Test
    void theSameDeliveryTakenInTwiceIsSentOnce() {
        Deliverer deliverer = deliverer(failingFirst(3));
        deliverer.open(Samples.endpoint("a1"));
        Delivery delivery = start(deliverer, "a1", 1);
        deliverer.deliver(delivery);
        time.advance(Duration.ofSeconds(20));
        deliverer.deliver(delivery);

        time.advance(WEEK);

        assertThat(attempts(delivery.webhookId())).hasSize(4);
        assertThat(log.delivery(delivery.webhookId()).state()).isInstanceOf(DeliveryState.Delivered.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 504})
    void aReceiverUnderLoadIsLeftInPeace(int status) {
        Deliverer deliverer = deliverer((delivery, number) -> reply(tried.size() == 1 && number == 1 ? status : 200));
        deliverer.open(Samples.endpoint("a1"));
        Delivery first = start(deliverer, "a1", 1);
        time.advance(Duration.ofSeconds(1));
        Delivery second = start(deliverer, "a1", 2);

        time.advance(Duration.ofMinutes(1));

        assertThat(attempts(second.webhookId())).containsExactly(START.plusSeconds(5));
        assertThat(attempts(first.webhookId())).hasSize(2);
    }

    @Test
    void retryAfterIsKeptToForAllThatWaits() {
        Instant asked = START.plusSeconds(600);
        Deliverer deliverer =
                deliverer((_, _) -> time.instant().isBefore(asked) ? new Reply.Answered(503, "", asked) : reply(200));
        deliverer.open(Samples.endpoint("a1"));
        Delivery first = start(deliverer, "a1", 1);
        time.advance(Duration.ofSeconds(10));
        Delivery second = start(deliverer, "a1", 2);

        time.advance(Duration.ofHours(1));

        assertThat(attempts(first.webhookId())).containsExactly(START, asked);
        assertThat(attempts(second.webhookId())).containsExactly(asked);
    }

    @Test
    void theQueueOfAReceiverIsBoundedAndSaysSo() {
        DeliveryLimits small = new DeliveryLimits(1, 3, Duration.ofDays(5));
        Deliverer deliverer = new Deliverer(courier(always(500)), log, time, time, small);
        deliverer.open(Samples.endpoint("a1"));
        for (int number = 0; number < 10; number++) {
            start(deliverer, "a1", number);
        }

        assertThat(deliverer.waiting()).isEqualTo(3);
        assertThat(log.all())
                .filteredOn(delivery -> delivery.state() instanceof DeliveryState.GivenUp)
                .isNotEmpty()
                .allMatch(delivery -> delivery.state()
                        .equals(new DeliveryState.GivenUp(START, "3 deliveries were waiting for this receiver")));
    }

    @Test
    void aStoppedEndpointGetsNothingMoreAndItsDeliveriesStayAsTheyAre() {
        Deliverer deliverer = deliverer(always(500));
        deliverer.open(Samples.endpoint("a1"));
        Delivery delivery = start(deliverer, "a1", 1);
        time.advance(Duration.ofSeconds(1));
        Delivery failed = log.delivery(delivery.webhookId());

        deliverer.stop("a1");
        time.advance(WEEK);

        assertThat(attempts(delivery.webhookId())).hasSize(1);
        assertThat(log.delivery(delivery.webhookId())).isEqualTo(failed);
    }

    @Test
    void aChangedEndpointGetsWhatWaitsForIt() {
        List<String> urls = new ArrayList<>();
        Courier noting = (endpoint, _, _) -> {
            urls.add(endpoint.url().toString());
            return Samples.answered(time.instant(), urls.size() == 1 ? 500 : 200);
        };
        Deliverer deliverer = new Deliverer(noting, log, time, time, Samples.LIMITS);
        deliverer.open(Samples.endpoint("a1", "https://old.example/"));
        start(deliverer, "a1", 1);
        time.advance(Duration.ofSeconds(1));

        deliverer.open(Samples.endpoint("a1", "https://new.example/"));
        time.advance(WEEK);

        assertThat(urls).containsExactly("https://old.example/", "https://new.example/");
    }

    @Test
    void aLogThatFailsStopsNoDelivery() {
        DeliveryLog broken = new DeliveryLog() {
            @Override
            public void keep(Delivery delivery) {
                throw new IllegalStateException("The broker is away");
            }

            @Override
            public void disabled(String alertId, Instant at, String reason) {
                throw new AssertionError(reason);
            }
        };
        Deliverer deliverer = new Deliverer(courier(failingFirst(2)), broken, time, time, Samples.LIMITS);
        deliverer.open(Samples.endpoint("a1"));
        Delivery delivery = start(deliverer, "a1", 1);

        time.advance(WEEK);

        assertThat(attempts(delivery.webhookId())).hasSize(3);
    }

    @Test
    void aTestTellsTheAnswerAtOnceAndHasNoConsequence() {
        Deliverer deliverer = deliverer(always(410));

        Attempt attempt = deliverer.test(Samples.endpoint("a1"));

        assertThat(attempt.reply()).isEqualTo(reply(410));
        assertThat(log.disabled()).isEmpty();
        assertThat(log.all()).isEmpty();
    }
}
