package readout.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.cli.shell.ExitCode;
import readout.cli.shell.Invocation;
import readout.local.stack.Role;

/// `readout bench throughput`: how many articles a second each stage takes by itself, and all of them together.
@Command(
        name = "throughput",
        header = "Measures articles a second of each stage by itself and of the whole chain.",
        description = {
            "",
            "Each stage is measured while the processes behind it are frozen, so that it has the machine to itself. The",
            "yardstick is Kafka's own producer performance tool with records of the same size on the same broker."
        })
public final class ThroughputCommand implements Callable<Integer> {

    private static final String INGESTED = "readout_ingest_articles_total{outcome=\"accepted\"}";
    private static final String ENRICHED = "readout_enrich_records_total{outcome=\"enriched\"}";
    private static final String STATEMENTS = "readout_enrich_statements_total";
    private static final String APPLIED = "readout_view_records_total{outcome=\"applied\"}";
    private static final int WARM_UP = 2_000;

    private final Invocation invocation;
    private final Clock clock;

    @Option(names = "--articles", defaultValue = "50000", description = "How many. Default: ${DEFAULT-VALUE}.")
    private int articles = 50_000;

    public ThroughputCommand(Invocation invocation, Clock clock) {
        this.invocation = invocation;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = invocation.terminal().out();
        try (BenchStack stack = BenchStack.start(invocation)) {
            Stages stages = new Stages(stack);
            stages.send(new ArticleGenerator(1), WARM_UP);
            stages.await(Role.QUERY, APPLIED, WARM_UP);

            double yardstick = ProducerPerformance.recordsPerSecond(stack.kafka(), articles, stages.meanArticleBytes());
            stack.freeze(Role.ENRICH);
            stack.freeze(Role.QUERY);
            double ingest = stages.rate(() -> stages.send(new ArticleGenerator(2), articles), articles);
            stack.thaw(Role.ENRICH);
            double enrich = stages.rateOf(Role.ENRICH, ENRICHED, WARM_UP, articles);
            stack.thaw(Role.QUERY);
            double view = stages.rateOf(Role.QUERY, APPLIED, WARM_UP, articles);
            double chain = stages.rate(
                    () -> {
                        stages.send(new ArticleGenerator(3), articles);
                        stages.await(Role.QUERY, APPLIED, WARM_UP + 2L * articles);
                    },
                    articles);

            Machine.print(out, invocation.home(), clock);
            out.printf(
                    "%,d articles of %,d bytes with %.1f statements each%n",
                    articles,
                    stages.meanArticleBytes(),
                    stack.metric(Role.ENRICH, STATEMENTS) / stack.metric(Role.INGEST, INGESTED));
            print(out, "Kafka's producer performance tool", yardstick, yardstick);
            print(out, "ingest by itself", ingest, yardstick);
            print(out, "enrich by itself", enrich, yardstick);
            print(out, "view by itself", view, yardstick);
            print(out, "the whole chain", chain, yardstick);
        }
        return ExitCode.OK;
    }

    private static void print(PrintWriter out, String what, double rate, double yardstick) {
        out.printf("%-34s %,9.0f articles/s  %5.1f %%%n", what, rate, 100 * rate / yardstick);
    }
}
