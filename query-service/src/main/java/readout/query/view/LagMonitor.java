package readout.query.view;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import readout.edge.log.Topics;
import readout.wire.Topic;

/// Watches how many article records have no applied outcome yet: `readout_view_lag_records`.
@ApplicationScoped
public class LagMonitor {

    private static final int EVERY_MILLISECONDS = 1000;

    private final View view;
    private final Topics topics;
    private final Clock clock;
    private final Map<String, Object> config;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile Lag lag = new Lag.Unknown("the broker was not asked yet");

    LagMonitor(
            View view,
            Topics topics,
            MeterRegistry registry,
            Clock clock,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.view = view;
        this.topics = topics;
        this.clock = clock;
        this.config = new HashMap<>(kafka);
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, "3000");
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "5000");
        Gauge.builder("readout.view.lag.records", this, LagMonitor::value)
                .description("Article records without an applied outcome; NaN while the broker does not answer")
                .register(registry);
    }

    void start(@Observes StartupEvent start) {
        Thread.ofVirtual().name("lag").start(this::run);
    }

    void stop(@Observes ShutdownEvent stop) {
        stopping.countDown();
    }

    public Lag lag() {
        return lag;
    }

    private double value() {
        return switch (lag) {
            case Lag.Known(long records, var _) -> records;
            case Lag.Unknown _ -> Double.NaN;
        };
    }

    private void run() {
        try {
            topics.await();
            try (Admin admin = Admin.create(config)) {
                do {
                    lag = measure(admin);
                } while (!stopping.await(EVERY_MILLISECONDS, TimeUnit.MILLISECONDS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Lag measure(Admin admin) throws InterruptedException {
        Instant asked = clock.instant();
        try {
            Map<Integer, Long> ends = offsets(admin, OffsetSpec.latest());
            Map<Integer, Long> begins = offsets(admin, OffsetSpec.earliest());
            Map<Integer, Long> applied = view.checkpoint().articleOffsets();
            long records = ends.entrySet().stream()
                    .mapToLong(end -> {
                        long begin = begins.getOrDefault(end.getKey(), 0L);
                        long next = Math.max(begin, applied.getOrDefault(end.getKey(), 0L));
                        return Math.max(0, end.getValue() - next);
                    })
                    .sum();
            return new Lag.Known(records, asked);
        } catch (ExecutionException | KafkaException e) {
            return new Lag.Unknown("the broker does not answer");
        }
    }

    private static Map<Integer, Long> offsets(Admin admin, OffsetSpec spec)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> asked = IntStream.range(0, Topic.ARTICLES.partitions())
                .mapToObj(partition -> new TopicPartition(Topic.ARTICLES.name(), partition))
                .collect(Collectors.toMap(at -> at, _ -> spec));
        return admin.listOffsets(asked).all().get().entrySet().stream()
                .collect(Collectors.toMap(
                        found -> found.getKey().partition(),
                        found -> found.getValue().offset()));
    }
}
