package readout.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The deliverer on real threads.
@Timeout(60)
class DelivererThreadsTest {

    private static final int RECEIVERS = 40;
    private static final int EACH = 50;
    private static final long SEED = 7;

    @Test
    void everyDeliveryIsMadeOnceAndNoReceiverIsAskedMoreThanTwiceAtOnce() throws InterruptedException {
        Map<String, AtomicInteger> running = new ConcurrentHashMap<>();
        Map<String, Integer> most = new ConcurrentHashMap<>();
        Map<String, Integer> attempts = new ConcurrentHashMap<>();
        CountDownLatch all = new CountDownLatch(RECEIVERS * EACH);
        Random random = new Random(SEED);
        Courier courier = (endpoint, webhookId, _) -> {
            AtomicInteger here = running.computeIfAbsent(endpoint.alertId(), _ -> new AtomicInteger());
            most.merge(endpoint.alertId(), here.incrementAndGet(), Math::max);
            attempts.merge(webhookId, 1, Integer::sum);
            LockSupport.parkNanos(200_000);
            here.decrementAndGet();
            return Samples.answered(Clock.systemUTC().instant(), 200);
        };
        CountingLog log = new CountingLog(new MemoryLog(), all);
        try (ThreadAlarm alarm = new ThreadAlarm(Clock.systemUTC());
                Deliverer deliverer = new Deliverer(courier, log, Clock.systemUTC(), alarm, Samples.LIMITS)) {
            for (int receiver = 0; receiver < RECEIVERS; receiver++) {
                deliverer.open(Samples.endpoint("a" + receiver));
            }
            for (int number = 0; number < EACH; number++) {
                for (int receiver = 0; receiver < RECEIVERS; receiver++) {
                    Delivery delivery = Delivery.pending(
                            WebhookId.of("a" + receiver, "change " + number),
                            "a" + receiver,
                            Samples.PAYLOAD,
                            Clock.systemUTC().instant().plusMillis(random.nextInt(50)));
                    deliverer.deliver(delivery);
                }
            }

            assertThat(all.await(30, TimeUnit.SECONDS)).as("seed " + SEED).isTrue();
            assertThat(deliverer.waiting()).isZero();
        }
        assertThat(attempts)
                .hasSize(RECEIVERS * EACH)
                .allSatisfy((_, times) -> assertThat(times).isEqualTo(1));
        assertThat(most.values())
                .allSatisfy(atOnce -> assertThat(atOnce).isLessThanOrEqualTo(Samples.LIMITS.concurrency()));
        assertThat(log.kept().all()).allMatch(delivery -> delivery.state() instanceof DeliveryState.Delivered);
    }

    @Test
    void anAlarmRingsNotBeforeItsTime() throws InterruptedException {
        CountDownLatch rung = new CountDownLatch(2);
        long began = System.nanoTime();
        try (ThreadAlarm alarm = new ThreadAlarm(Clock.systemUTC())) {
            alarm.at(Clock.systemUTC().instant().minusSeconds(1), rung::countDown);
            alarm.at(Clock.systemUTC().instant().plusMillis(80), rung::countDown);

            assertThat(rung.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(79));
        }
    }

    /// Counts what is finished.
    private record CountingLog(MemoryLog kept, CountDownLatch finished) implements DeliveryLog {

        @Override
        public void keep(Delivery delivery) {
            kept.keep(delivery);
            if (delivery.nextAttempt().isEmpty()) {
                finished.countDown();
            }
        }

        @Override
        public void disabled(String alertId, Instant at, String reason) {
            kept.disabled(alertId, at, reason);
        }
    }
}
