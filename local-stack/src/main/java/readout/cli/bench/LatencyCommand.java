package readout.cli.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.cli.http.Http;
import readout.cli.read.StatementEvent;
import readout.cli.read.StatementStream;
import readout.cli.shell.ExitCode;
import readout.cli.shell.Invocation;
import readout.local.stack.Role;
import readout.wire.Decoded;
import readout.wire.Json;

/// `readout bench latency`: how long after its POST an article's statements are on the stream and can be searched.
@Command(
        name = "latency",
        header = "Measures from POST to the stream, to searchable and to webhooks, at a steady rate.",
        description = {
            "",
            "Articles are sent on a schedule that does not wait for answers, so that a slow system cannot hide it. Every",
            "event of the stream is measured, and every article is asked for until it is found. With --alerts it is not, since",
            "that takes a fifth of query-service's time: so many alerts are made instead, no two alike, each with a query and",
            "a webhook of its own, and every webhook is measured: of a hundred, 60 ask for a speaker's country and a theme, 25",
            "for a speaker's country and whom the claim is to, 15 for a speaker's name, a phrase and whom it is to, over all",
            "countries of the world, so that most match nothing."
        },
        footer = {"", "Ends with 1 if something was lost, or the 99th percentile of webhooks is over 500 ms."})
public final class LatencyCommand implements Callable<Integer> {

    /// How soon it is asked again for an article that was not found yet; ever later the longer it takes, or a service
    /// that is slow at first would be kept busy with the questions. What is measured is late by up to this.
    private static final Duration POLL = Duration.ofMillis(20);
    private static final int POLL_SHARE = 10;
    private static final Duration MOST_TO_WEBHOOK = Duration.ofMillis(500);
    private static final Duration LAST_EVENTS = Duration.ofSeconds(10);

    private final Invocation invocation;
    private final Clock clock;
    private final Map<String, Long> sentAt = new ConcurrentHashMap<>();
    private volatile Latencies toStream = new Latencies();
    private volatile Latencies toWebhook = new Latencies();

    @Option(names = "--rate", defaultValue = "20", description = "Articles a second. Default: ${DEFAULT-VALUE}.")
    private int rate = 20;

    @Option(names = "--seconds", defaultValue = "60", description = "For how long. Default: ${DEFAULT-VALUE}.")
    private int seconds = 60;

    @Option(names = "--warm-up", defaultValue = "40", description = "Seconds before that. Default: ${DEFAULT-VALUE}.")
    private int warmUp = 40;

    @Option(names = "--alerts", defaultValue = "0", description = "How many post. Default: ${DEFAULT-VALUE}.")
    private int alerts;

    public LatencyCommand(Invocation invocation, Clock clock) {
        this.invocation = invocation;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = invocation.terminal().out();
        try (BenchStack stack = BenchStack.start(invocation);
                WebhookArrivals arrivals = WebhookArrivals.start(this::posted);
                ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            arrivals.makeAlerts(alerts, stack);
            Thread listener = Thread.ofVirtual().start(() -> listen(stack));
            send(stack, senders, new ArticleGenerator(1), warmUp);
            sentAt.clear();
            toStream = new Latencies();
            toWebhook = new Latencies();
            Latencies toSearch = send(stack, senders, new ArticleGenerator(2), seconds);
            TimeUnit.NANOSECONDS.sleep(LAST_EVENTS.toNanos());
            listener.interrupt();
            Machine.print(out, invocation.home(), clock);
            out.printf("%d articles/s for %d s, after %d s that do not count%n", rate, seconds, warmUp);
            out.printf("POST to event on the stream: %s%n", toStream);
            boolean good = alerts == 0 ? isComplete(out, toSearch) : isPrompt(out, arrivals);
            return good ? ExitCode.OK : ExitCode.FAILURE;
        }
    }

    private boolean isComplete(PrintWriter out, Latencies toSearch) {
        out.printf("POST to searchable:          %s%n", toSearch);
        return toSearch.count() == (long) rate * seconds;
    }

    private boolean isPrompt(PrintWriter out, WebhookArrivals arrivals) {
        out.printf("POST to webhook, %,d alerts:  %s%n", alerts, toWebhook);
        out.printf("%,d webhooks came twice%n", arrivals.repeats());
        return toWebhook.count() >= (long) rate * seconds / 2
                && toWebhook.milliseconds(99) <= MOST_TO_WEBHOOK.toMillis();
    }

    private void posted(String articleId) {
        Long sent = sentAt.get(articleId);
        if (sent != null) {
            toWebhook.record(System.nanoTime() - sent);
        }
    }

    /// Sends articles on schedule and waits until each of them was found, if they are asked for.
    private Latencies send(BenchStack stack, ExecutorService senders, ArticleGenerator generator, int forSeconds)
            throws InterruptedException {
        Latencies latencies = new Latencies();
        int count = rate * forSeconds;
        CountDownLatch found = new CountDownLatch(count);
        Pace pace = new Pace(rate);
        for (int number = 0; number < count; number++) {
            Map<String, String> article = generator.article(number);
            pace.await(number);
            senders.execute(() -> {
                sendOne(stack, article, latencies);
                found.countDown();
            });
        }
        found.await();
        return latencies;
    }

    private void sendOne(BenchStack stack, Map<String, String> article, Latencies latencies) {
        String id = PacedPosts.articleId(article);
        long sent = System.nanoTime();
        sentAt.put(id, sent);
        try {
            stack.http().post(stack.uri(Role.INGEST).resolve("/articles"), "application/json", Json.encode(article));
            if (alerts == 0) {
                awaitFound(stack, id, sent);
                latencies.record(System.nanoTime() - sent);
            }
        } catch (IOException e) {
            invocation.terminal().err().println("An article got lost on the way: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitFound(BenchStack stack, String articleId, long sent)
            throws IOException, InterruptedException {
        URI search =
                Http.address(stack.uri(Role.QUERY), "/statements", Map.of("q", "article:" + articleId, "size", "1"));
        while (new String(stack.http().get(search), UTF_8).contains("\"total\":0,")) {
            TimeUnit.NANOSECONDS.sleep(Math.max(POLL.toNanos(), (System.nanoTime() - sent) / POLL_SHARE));
        }
    }

    private void listen(BenchStack stack) {
        try {
            new StatementStream(stack.http(), stack.uri(Role.QUERY), "publisher:\"Readout Generator\"", "now", () -> {})
                    .follow(this::arrived);
        } catch (IOException e) {
            invocation.terminal().err().println("The stream broke: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean arrived(StatementEvent event) {
        if (Json.decode(event.json().getBytes(UTF_8), Arrived.class)
                instanceof Decoded.Value<Arrived>(Arrived arrived)) {
            Long sent = sentAt.get(arrived.article().id());
            if (sent != null) {
                toStream.record(System.nanoTime() - sent);
            }
        }
        return true;
    }

    /// The part of an event that says which article it is from.
    private record Arrived(ArticleId article) {
        private record ArticleId(String id) {}
    }
}
