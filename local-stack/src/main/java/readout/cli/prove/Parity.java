package readout.cli.prove;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import readout.cli.bench.BenchStack;
import readout.cli.load.Feeder;
import readout.cli.shell.Invocation;
import readout.local.stack.Role;

/// One run of the proof that history, streams and alerts tell the same.
final class Parity {

    private static final Duration STILL = Duration.ofSeconds(8);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int BATCH = 200;

    /// So many matches of an alert query-service keeps unless told otherwise.
    private static final int LISTED = 10_000;

    private final PrintWriter out;
    private final PrintWriter progress;
    private final Invocation invocation;
    private final Setup setup;
    private final CopyOnWriteArrayList<String> failures = new CopyOnWriteArrayList<>();

    /// How much is proven.
    record Setup(int seed, int articles, int queries, int webhooks, int kills) {}

    Parity(Invocation invocation, Setup setup) {
        this.invocation = invocation;
        this.out = invocation.terminal().out();
        this.progress = invocation.terminal().err();
        this.setup = setup;
    }

    /// Runs it, prints what came of it, and tells whether the promise held.
    boolean prove() throws IOException, InterruptedException {
        try (BenchStack stack = BenchStack.start(invocation);
                Receiver receiver = Receiver.start();
                ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            QueryApi api = new QueryApi(stack.http(), stack.uri(Role.QUERY));
            api.get("/alerts", Map.of());
            List<Watch> watches = watches(receiver, api);
            for (Watch watch : watches) {
                watch.readers(stack.http(), stack.uri(Role.QUERY), failures).forEach(readers::execute);
            }
            int postings = post(stack, api);
            settle(api, watches);
            boolean parity = judge(api, watches, postings);
            readers.shutdownNow();
            return parity;
        }
    }

    private List<Watch> watches(Receiver receiver, QueryApi api) throws IOException, InterruptedException {
        List<Watch> watches = new ArrayList<>();
        for (String query : new GeneratedQueries(setup.seed()).take(setup.queries())) {
            watches.add(Watch.of(query, watches.size() < setup.webhooks(), receiver, api));
        }
        return watches;
    }

    /// Posts all articles, and kills query-service now and then meanwhile.
    private int post(BenchStack stack, QueryApi api) throws IOException, InterruptedException {
        Feeder feeder = new Feeder(stack.http(), stack.uri(Role.INGEST));
        List<Map<String, String>> postings = new Postings(setup.seed()).of(setup.articles());
        int killed = 0;
        for (int from = 0; from < postings.size(); from += BATCH) {
            feeder.feed(postings.subList(from, Math.min(from + BATCH, postings.size())));
            while (killed < setup.kills()
                    && (long) (killed + 1) * postings.size() <= (long) (from + BATCH) * setup.kills()) {
                api.get("/changes", Map.of("size", "1"));
                stack.kill(Role.QUERY);
                killed++;
                progress.printf("%,d of %,d posted; query-service killed %d times%n", from, postings.size(), killed);
            }
        }
        return postings.size();
    }

    /// How far all is.
    ///
    /// @param lag of the view, in records
    private record Progress(long lag, String position, List<String> alerts, long told) {

        boolean isComplete() {
            return lag == 0 && behind() == 0;
        }

        long behind() {
            return alerts.stream().filter(alert -> !alert.equals(position)).count();
        }
    }

    /// Waits until the view holds everything, all alerts have come as far, and nobody is told anything more; or until
    /// nothing moves any more though not all is done.
    private void settle(QueryApi api, List<Watch> watches) throws IOException, InterruptedException {
        long moved = System.nanoTime();
        Progress before = progress(api, watches);
        while (System.nanoTime() - moved < PATIENCE.toNanos()) {
            TimeUnit.NANOSECONDS.sleep(STILL.toNanos());
            Progress now = progress(api, watches);
            progress.printf(
                    "%,d articles and %,d alerts behind, %,d changes told%n", now.lag(), now.behind(), now.told());
            if (!now.equals(before)) {
                moved = System.nanoTime();
            } else if (now.isComplete()) {
                return;
            }
            before = now;
        }
        failures.add("nothing moved for %s though not all was done".formatted(PATIENCE));
    }

    private static Progress progress(QueryApi api, List<Watch> watches) throws IOException, InterruptedException {
        JsonNode page = api.get("/changes", Map.of("size", "1"));
        return new Progress(
                page.path("coverage").path("lagRecords").asLong(Long.MAX_VALUE),
                page.path("position").asText(),
                api.alertPositions(),
                told(watches).sum());
    }

    private static LongStream told(List<Watch> watches) {
        return watches.stream()
                .mapToLong(watch -> watch.stream().count() + watch.alert().count());
    }

    private boolean judge(QueryApi api, List<Watch> watches, int postings) throws IOException, InterruptedException {
        Verdict streams = new Verdict("streams");
        Verdict lists = new Verdict("alerts, as lists");
        Verdict followed = new Verdict("alerts, as streams");
        Verdict posted = new Verdict("alerts, as webhooks");
        long changes = 0;
        int answered = 0;
        for (Watch watch : watches) {
            List<String> inOrder = api.changes(watch.query());
            Set<String> history = Set.copyOf(inOrder);
            Set<String> listed = Set.copyOf(inOrder.subList(Math.max(0, inOrder.size() - LISTED), inOrder.size()));
            changes += history.size();
            answered += history.isEmpty() ? 0 : 1;
            streams.enter(history, watch.stream());
            lists.enter(listed, api.matches(watch.alertId()));
            (watch.webhook() ? posted : followed).enter(history, watch.alert());
        }
        out.printf(
                "seed %d: %,d postings of %,d articles, query-service killed %d times%n",
                setup.seed(), postings, setup.articles(), setup.kills());
        out.printf("%-22s %7s %12s %8s %8s %9s%n", "", "queries", "changes", "missed", "more", "repeated");
        out.printf("%-22s %,7d %,12d%n", "history", watches.size(), changes);
        List<Verdict> verdicts = List.of(streams, lists, followed, posted);
        verdicts.forEach(out::println);
        failures.forEach(out::println);
        boolean telling = answered * 2 >= watches.size();
        if (!telling) {
            out.printf("only %d queries have any changes: that proves nothing%n", answered);
        }
        boolean parity = telling
                && failures.isEmpty()
                && streams.isParity()
                && lists.isParity()
                && followed.isParity()
                && (setup.webhooks() == 0 || posted.isParity());
        out.println(parity ? "parity" : "NO parity");
        return parity;
    }
}
