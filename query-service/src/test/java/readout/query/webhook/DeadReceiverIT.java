package readout.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.testing.FakeServer.status;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import readout.egress.EgressClient;
import readout.egress.EgressLimits;
import readout.egress.Networks;
import readout.testing.FakeServer;

/// One receiver among a hundred takes connections and never answers. The others must not notice: none waits for it, and
/// the printed figures tell how far they are slower. `-Dreadout.rounds=50` makes them steady enough to be held to.
@Timeout(600)
class DeadReceiverIT {

    private static final int RECEIVERS = 100;
    private static final int EACH = 4;
    private static final int ROUNDS = Integer.getInteger("readout.rounds", 3);
    /// With fewer rounds the figures say more of the machine than of the deliverer.
    private static final int STEADY = 30;
    private static final double MOST_SLOWER = 1.2;
    private static final Duration BETWEEN = Duration.ofMillis(4);
    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final List<Long> delays = Collections.synchronizedList(new ArrayList<>());

    @Test
    void theOthersDoNotNoticeThatOneIsDead() throws InterruptedException {
        List<Long> without = new ArrayList<>();
        List<Long> with = new ArrayList<>();
        round(0, false);
        for (int round = 1; round <= ROUNDS; round++) {
            // in the order ABBA, so that what changes over time hits both alike
            boolean first = round % 2 == 0;
            (first ? with : without).add(percentile(round(round * 2, first), 99));
            (first ? without : with).add(percentile(round(round * 2 + 1, !first), 99));
        }

        double ratio = (double) percentile(with, 50) / percentile(without, 50);
        System.out.printf(
                "p99 from hand-over to arrival at the other %d receivers, %d deliveries/s, median of %d rounds of %d: "
                        + "%.1f ms without a dead one, %.1f ms with; ratio %.2f%n",
                RECEIVERS - 1,
                1_000 / BETWEEN.toMillis(),
                ROUNDS,
                (RECEIVERS - 1) * EACH,
                percentile(without, 50) / 1e6,
                percentile(with, 50) / 1e6,
                ratio);
        if (ROUNDS >= STEADY) {
            assertThat(ratio).as("how much slower the others are").isLessThanOrEqualTo(MOST_SLOWER);
        }
        assertThat(percentile(with, 50))
                .as("nanoseconds; waiting for the dead one would take %s", TIMEOUT)
                .isLessThan(TIMEOUT.dividedBy(2).toNanos());
    }

    /// The delays of one round, in nanoseconds.
    private List<Long> round(int round, boolean dead) throws InterruptedException {
        delays.clear();
        int healthy = (RECEIVERS - 1) * EACH;
        CountDownLatch arrived = new CountDownLatch(healthy);
        MemoryLog log = new MemoryLog();
        try (FakeServer server = FakeServer.answering((request, connection) -> {
                    long now = System.nanoTime();
                    delays.add(now - sent.getOrDefault(request.headers().get("webhook-id"), now));
                    status(200, "").write(request, connection);
                    arrived.countDown();
                });
                FakeServer hanging = FakeServer.answering(FakeServer.hanging());
                EgressClient client = EgressClient.of(
                        Networks.of(List.of("127.0.0.1")), new EgressLimits(TIMEOUT, TIMEOUT, 64 * 1024, 0));
                ThreadAlarm alarm = new ThreadAlarm(Clock.systemUTC());
                Deliverer deliverer = new Deliverer(
                        new SigningCourier(client, Clock.systemUTC()), log, Clock.systemUTC(), alarm, Samples.LIMITS)) {
            for (int receiver = 0; receiver < RECEIVERS; receiver++) {
                String url = dead && receiver == 0 ? hanging.url() : server.url();
                deliverer.open(Samples.endpoint("a" + receiver, url + receiver));
            }

            handOver(deliverer, round, dead ? 0 : 1);

            assertThat(arrived.await(60, TimeUnit.SECONDS))
                    .as("all others were delivered to")
                    .isTrue();
            if (dead) {
                assertThat(hanging.connections())
                        .as("attempts at the dead one at once")
                        .isEqualTo(Samples.LIMITS.concurrency());
                assertThat(deliverer.waiting()).isEqualTo(EACH - Samples.LIMITS.concurrency());
            }
        }
        return List.copyOf(delays);
    }

    /// Evenly in time, to each receiver in turn.
    private void handOver(Deliverer deliverer, int round, int first) throws InterruptedException {
        List<Delivery> deliveries = new ArrayList<>();
        for (int number = 0; number < EACH; number++) {
            for (int receiver = first; receiver < RECEIVERS; receiver++) {
                deliveries.add(Samples.delivery("a" + receiver, round * EACH + number));
            }
        }
        CountDownLatch all = new CountDownLatch(deliveries.size());
        try (ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor()) {
            for (int number = 0; number < deliveries.size(); number++) {
                Delivery delivery = deliveries.get(number);
                ScheduledFuture<?> _ = pace.schedule(
                        () -> {
                            sent.put(delivery.webhookId(), System.nanoTime());
                            deliverer.deliver(delivery);
                            all.countDown();
                        },
                        number * BETWEEN.toMillis(),
                        TimeUnit.MILLISECONDS);
            }
            all.await();
        }
    }

    private static long percentile(List<Long> values, int percent) {
        return values.stream().sorted().toList().get(values.size() * percent / 100);
    }
}
