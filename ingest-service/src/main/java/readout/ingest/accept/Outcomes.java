package readout.ingest.accept;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemType;

/// Counts what becomes of articles: `readout_ingest_articles_total` by outcome.
@ApplicationScoped
public class Outcomes {

    private final Counter accepted;
    private final Counter refused;
    private final Counter overloaded;
    private final Counter unavailable;

    Outcomes(MeterRegistry registry) {
        accepted = counter(registry, "accepted");
        refused = counter(registry, "refused");
        overloaded = counter(registry, "overloaded");
        unavailable = counter(registry, "unavailable");
    }

    void accepted() {
        accepted.increment();
    }

    void refused(Problem problem) {
        if (problem.status() == ProblemType.OVERLOADED.status()) {
            overloaded.increment();
        } else if (problem.status() == ProblemType.LOG_UNAVAILABLE.status()) {
            unavailable.increment();
        } else {
            refused.increment();
        }
    }

    private static Counter counter(MeterRegistry registry, String outcome) {
        return Counter.builder("readout.ingest.articles")
                .description("Articles by what became of them")
                .tag("outcome", outcome)
                .register(registry);
    }
}
