package readout.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.cli.shell.ExitCode;
import readout.cli.shell.Invocation;
import readout.local.stack.Role;

/// `readout bench streams`: how long after its POST an article's statements reach so many listeners.
@Command(
        name = "streams",
        header = "Measures from POST to thousands of listeners, and what becomes of one that does not read.",
        description = {
            "",
            "Listeners share some distinct queries, each of which matches every event unless --split is given: then each",
            "matches a part. Every event of every listener is measured, and compared with what GET /changes lists. One",
            "more listener stops reading: it must be disconnected, counted, and miss nothing when it comes back."
        },
        footer = {"", "Ends with 1 if anything is missed or told twice, or the 99th percentile is over 250 ms."})
public final class StreamsCommand implements Callable<Integer> {

    private static final double MOST_MILLISECONDS = 250;
    private static final int FIRST = 300;
    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String DROPPED = "readout_stream_dropped_total";

    private final Invocation invocation;
    private final Clock clock;

    @Option(names = "--clients", defaultValue = "2000", description = "How many listen. Default: ${DEFAULT-VALUE}.")
    private int clients = 2_000;

    @Option(names = "--queries", defaultValue = "20", description = "Distinct ones. Default: ${DEFAULT-VALUE}.")
    private int queries = 20;

    @Option(names = "--rate", defaultValue = "100", description = "Events a second. Default: ${DEFAULT-VALUE}.")
    private int rate = 100;

    @Option(names = "--seconds", defaultValue = "30", description = "For how long. Default: ${DEFAULT-VALUE}.")
    private int seconds = 30;

    @Option(names = "--warm-up", defaultValue = "20", description = "Seconds before that. Default: ${DEFAULT-VALUE}.")
    private int warmUp = 20;

    @Option(names = "--split", description = "Each query matches a part of the events, not all.")
    private boolean split;

    public StreamsCommand(Invocation invocation, Clock clock) {
        this.invocation = invocation;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = invocation.terminal().out();
        try (BenchStack stack = BenchStack.start(invocation);
                PacedPosts posts = new PacedPosts(stack)) {
            History history = new History(stack);
            posts.send(new ArticleGenerator(1), FIRST, Double.MAX_VALUE);
            history.awaitNoLag(PATIENCE);
            double each = history.total("") / (double) FIRST;
            ListenerQueries wanted = new ListenerQueries(queries, split);
            posts.send(new ArticleGenerator(2), articles(warmUp, each), rate / each);
            history.awaitNoLag(PATIENCE);
            String from = history.position();
            long capacity = (long) rate * (seconds + warmUp) * clients * 2 / (split ? queries : 1);
            try (Listeners listeners = Listeners.open(stack.uri(Role.QUERY), wanted, clients, capacity);
                    IdleReader idle = IdleReader.open(stack, wanted.get(0), from)) {
                // the listeners' own code is cold at first
                posts.send(new ArticleGenerator(3), articles(warmUp, each), rate / each);
                listeners.awaitQuiet(QUIET, PATIENCE);
                int measured = articles(seconds, each);
                posts.send(new ArticleGenerator(4), measured, rate / each);
                listeners.awaitQuiet(QUIET, PATIENCE);
                Machine.print(out, invocation.home(), clock);
                boolean good = judge(listeners, history, posts, from, wanted);
                boolean back = judge(stack, posts, idle, history, each);
                return good && back ? ExitCode.OK : ExitCode.FAILURE;
            }
        }
    }

    private int articles(int forSeconds, double each) {
        return (int) Math.ceil(rate * forSeconds / each);
    }

    private boolean judge(Listeners listeners, History history, PacedPosts posts, String from, ListenerQueries wanted)
            throws IOException, InterruptedException {
        Latencies latencies = new Latencies();
        int whole = 0;
        long events = 0;
        long expected = 0;
        for (int query = 0; query < queries; query++) {
            History.Told told = history.told(wanted.get(query), from);
            for (StreamReader reader : listeners.of(query)) {
                expected += told.count();
                events += reader.events();
                boolean all =
                        reader.events() == told.count() && reader.checksum() == told.checksum() && reader.isOrdered();
                whole += all ? 1 : 0;
            }
            listeners.measure(query, offset -> posts.measuredAt(told.article(offset)), latencies);
        }
        invocation
                .terminal()
                .out()
                .printf(
                        "%,d listeners of %d queries, %d events/s for %d s after %d s that do not count%n"
                                + "%,d of %,d events arrived; %,d of %,d listeners heard each just once, in order%n"
                                + "POST to listener: %s%n",
                        clients, queries, rate, seconds, warmUp, events, expected, whole, clients, latencies);
        return whole == clients && latencies.count() > 0 && latencies.milliseconds(99) <= MOST_MILLISECONDS;
    }

    /// Goes on until the one that does not read is disconnected, and lets it come back.
    private boolean judge(BenchStack stack, PacedPosts posts, IdleReader idle, History history, double each)
            throws IOException, InterruptedException {
        long began = System.nanoTime();
        int more = 5;
        while (stack.metric(Role.QUERY, DROPPED) < 1 && System.nanoTime() - began < PATIENCE.toNanos()) {
            posts.send(new ArticleGenerator(more++), articles(1, each), rate / each);
        }
        double dropped = stack.metric(Role.QUERY, DROPPED);
        history.awaitNoLag(PATIENCE);
        TimeUnit.NANOSECONDS.sleep(QUIET.toNanos());
        IdleReader.Return back = idle.comeBack(history, PATIENCE);
        invocation
                .terminal()
                .out()
                .printf(
                        "a listener that stopped reading: %.0f disconnected and counted; back at its last event, it was"
                                + " told %,d before and %,d after of %,d%n",
                        dropped, back.before(), back.after(), back.expected());
        return dropped == 1 && back.isWhole();
    }
}
