package readout.query.view;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import readout.event.outcome.Outcome;
import readout.query.change.Step;

/// What operators see of the view: `readout_view_records_total` by outcome, `readout_view_age_seconds` from ingest to
/// here, `readout_view_refresh_seconds` and `readout_view_commit_seconds`.
@ApplicationScoped
public class ViewMetrics {

    private static final Logger LOG = Logger.getLogger(ViewMetrics.class);

    private final Clock clock;
    private final Counter applied;
    private final Counter stale;
    private final Counter counted;
    private final Counter unreadable;
    private final Timer age;
    private final Timer refresh;
    private final Timer commit;

    ViewMetrics(Clock clock, MeterRegistry registry) {
        this.clock = clock;
        applied = counter(registry, "applied");
        stale = counter(registry, "stale");
        counted = counter(registry, "refused");
        unreadable = counter(registry, "unreadable");
        age = Timer.builder("readout.view.age")
                .description("From ingest's observation of an article to its application here")
                .publishPercentileHistogram()
                .register(registry);
        refresh = Timer.builder("readout.view.refresh")
                .description("Making changes visible")
                .register(registry);
        commit = Timer.builder("readout.view.commit")
                .description("Making changes durable")
                .register(registry);
    }

    void applied(Step step, Outcome outcome) {
        switch (step) {
            case Step.Applied _ -> {
                applied.increment();
                if (outcome instanceof Outcome.Enriched enriched) {
                    age.record(Duration.between(enriched.article().observedAt(), clock.instant()));
                }
            }
            case Step.Stale _ -> stale.increment();
            case Step.Counted _ -> counted.increment();
        }
    }

    void unreadable(ConsumerRecord<byte[], byte[]> record, String reason) {
        unreadable.increment();
        LOG.errorf(
                "An outcome record cannot be read: topic=%s partition=%d offset=%d reason=%s",
                record.topic(), record.partition(), record.offset(), reason);
    }

    Duration refreshed(Account.Work work) throws IOException {
        return timed(refresh, work);
    }

    Duration committed(Account.Work work) throws IOException {
        return timed(commit, work);
    }

    private static Duration timed(Timer timer, Account.Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        timer.record(taken);
        return taken;
    }

    private static Counter counter(MeterRegistry registry, String outcome) {
        return Counter.builder("readout.view.records")
                .description("Outcome records by what the view made of them")
                .tag("outcome", outcome)
                .register(registry);
    }
}
