package readout.enrich.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import readout.event.outcome.Outcome;
import readout.event.statement.Extraction;

/// Counts what becomes of article records: `readout_enrich_records_total` by outcome, and
/// `readout_enrich_statements_total`.
@ApplicationScoped
public class OutcomeCounts {

    private final Counter enriched;
    private final Counter unread;
    private final Counter withdrawn;
    private final Counter takenDown;
    private final Counter refused;
    private final Counter statements;

    OutcomeCounts(MeterRegistry registry) {
        enriched = counter(registry, "enriched");
        unread = counter(registry, "unread");
        withdrawn = counter(registry, "withdrawn");
        takenDown = counter(registry, "taken-down");
        refused = counter(registry, "refused");
        statements = Counter.builder("readout.enrich.statements")
                .description("Statements found")
                .register(registry);
    }

    void count(Outcome outcome) {
        switch (outcome) {
            case Outcome.Enriched(var _, var _, var _, Extraction extraction) -> {
                enriched.increment();
                statements.increment(extraction.statements().size());
            }
            case Outcome.Unread _ -> unread.increment();
            case Outcome.Withdrawn _ -> withdrawn.increment();
            case Outcome.TakenDown _ -> takenDown.increment();
            case Outcome.Refused _ -> refused.increment();
        }
    }

    private static Counter counter(MeterRegistry registry, String outcome) {
        return Counter.builder("readout.enrich.records")
                .description("Article records by what became of them")
                .tag("outcome", outcome)
                .register(registry);
    }
}
