package readout.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.cli.again.Job;
import readout.cli.http.Http;
import readout.cli.load.Feeder;
import readout.cli.shell.ExitCode;
import readout.cli.shell.Invocation;
import readout.local.stack.Role;

/// `readout bench views`: how long queries take over so many statements, and how fast their view is made again.
@Command(
        name = "views",
        header = "Measures queries over many statements, and how fast their view is made again.",
        description = {
            "",
            "Generated articles of forty countries and five years go through the whole stack until there are enough",
            "statements. Then queries of each kind are asked, one at a time and all kinds in turn, each other than the",
            "one before. At last the view is rebuilt from the log."
        },
        footer = {"", "Ends with 1 if a kind is slower than it may be, or the rebuilt view differs."})
public final class ViewsCommand implements Callable<Integer> {

    private static final int BATCH = 250;
    private static final int SAMPLE = 1_000;
    private static final int WARM_UP_SHARE = 3;
    private static final Duration POLL = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofHours(2);

    private final Invocation invocation;
    private final Clock clock;

    @Option(
            names = "--statements",
            defaultValue = "1000000",
            description = "At least so many. Default: ${DEFAULT-VALUE}.")
    private int statements = 1_000_000;

    @Option(names = "--queries", defaultValue = "2000", description = "Of each kind. Default: ${DEFAULT-VALUE}.")
    private int queries = 2_000;

    @Option(
            names = "--heap",
            defaultValue = "1g",
            description = "Largest Java heap of query-service. Default: ${DEFAULT-VALUE}.")
    private String heap = "1g";

    public ViewsCommand(Invocation invocation, Clock clock) {
        this.invocation = invocation;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = invocation.terminal().out();
        try (BenchStack stack = BenchStack.start(invocation, Map.of(Role.QUERY, heap))) {
            long began = System.nanoTime();
            History history = new History(stack);
            int articles = fill(stack, history);
            long held = history.total("");
            Machine.print(out, invocation.home(), clock);
            out.printf(
                    "%,d statements of %,d articles, in the view after %,.0f s; heap of query-service %s%n",
                    held, articles, seconds(began), heap);
            boolean quick = ask(stack);
            boolean equal = rebuild(stack);
            return equal && quick && held >= statements ? ExitCode.OK : ExitCode.FAILURE;
        }
    }

    /// Posts articles until the view holds enough, and tells how many.
    private int fill(BenchStack stack, History history) throws IOException, InterruptedException {
        WideArticles generator = new WideArticles(1);
        Feeder feeder = new Feeder(stack.http(), stack.uri(Role.INGEST));
        int posted = 0;
        long held = 0;
        while (held < statements) {
            long missing = statements - held;
            int wanted = posted == 0 ? SAMPLE : (int) Math.ceil(1.01 * missing * posted / held) + 1;
            for (int end = posted + wanted; posted < end; posted += BATCH) {
                feeder.feed(generator.articles(posted, BATCH));
            }
            int sent = posted;
            history.awaitNoLag(
                    POLL,
                    PATIENCE,
                    lag -> invocation
                            .terminal()
                            .err()
                            .printf("%,d articles posted, %,d not in the view yet%n", sent, lag));
            held = history.total("");
        }
        return posted;
    }

    /// Asks queries of all kinds in turn, prints how long they took, and tells whether none took too long.
    private boolean ask(BenchStack stack) throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(7);
        List<QueryKind> kinds = QueryKind.all();
        for (int round = -queries / WARM_UP_SHARE; round < queries; round++) {
            for (QueryKind kind : kinds) {
                URI address = kind.address(stack.uri(Role.QUERY), random);
                long began = System.nanoTime();
                byte[] answer = stack.http().get(address);
                if (round >= 0) {
                    kind.took(System.nanoTime() - began, Http.json(answer));
                }
            }
        }
        PrintWriter out = invocation.terminal().out();
        kinds.forEach(out::println);
        return kinds.stream().allMatch(QueryKind::isQuickEnough);
    }

    private boolean rebuild(BenchStack stack) throws IOException, InterruptedException {
        URI address = Http.address(stack.uri(Role.QUERY), "/rebuild", Map.of());
        Job rebuild = new Job(stack.http(), address, POLL);
        rebuild.begin(address);
        JsonNode state = rebuild.follow(_ -> {});
        boolean equal = state.at("/parity/equal").asBoolean();
        invocation
                .terminal()
                .out()
                .printf(
                        "rebuild: %s, %,d articles/s, %,d statements/s; the two views are %s%n",
                        state.path("state").asText(),
                        state.path("articlesPerSecond").asLong(),
                        state.path("statementsPerSecond").asLong(),
                        equal ? "equal" : "NOT equal");
        return equal;
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
