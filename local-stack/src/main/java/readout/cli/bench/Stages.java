package readout.cli.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import readout.local.stack.Role;
import readout.wire.Json;

/// Sends articles through a stack and times what becomes of them.
final class Stages {

    /// Something to time.
    interface Work {
        void run() throws IOException, InterruptedException;
    }

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final int SAMPLE = 500;
    private static final int BODY = 250;

    private final BenchStack stack;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Stages(BenchStack stack) {
        this.stack = stack;
    }

    /// Posts articles as streams of lines. The JDK's client reads no answer before it has sent the whole body, so one
    /// body is no larger than its answers are sure to find room for on the way.
    ///
    /// @throws IOException if one is not accepted
    void send(ArticleGenerator generator, int count) throws IOException, InterruptedException {
        for (int from = 0; from < count; from += BODY) {
            send(generator, from, Math.min(count, from + BODY));
        }
    }

    private void send(ArticleGenerator generator, int from, int to) throws IOException, InterruptedException {
        Iterable<byte[]> lines = () -> lines(generator, from, to);
        HttpRequest request = HttpRequest.newBuilder(stack.uri(Role.INGEST).resolve("/articles"))
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(lines))
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (BufferedReader results = new BufferedReader(new InputStreamReader(answer.body(), UTF_8))) {
            long accepted = results.lines()
                    .filter(line -> line.contains("\"status\":202"))
                    .count();
            if (accepted != to - from) {
                throw new IOException("%d of %d articles were accepted".formatted(accepted, to - from));
            }
        }
    }

    private static Iterator<byte[]> lines(ArticleGenerator generator, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(generator::article)
                .map(article -> (new String(Json.encode(article), UTF_8) + "\n").getBytes(UTF_8))
                .iterator();
    }

    /// The mean size of an article's JSON.
    int meanArticleBytes() {
        ArticleGenerator generator = new ArticleGenerator(1);
        return (int) IntStream.range(0, SAMPLE)
                .map(number -> Json.encode(generator.article(number)).length)
                .average()
                .orElseThrow();
    }

    /// How many a second, over all of some work.
    double rate(Work work, int count) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        work.run();
        return count / seconds(begin);
    }

    /// How many a second a counter counts, from when it begins to count until it has counted them all.
    double rateOf(Role role, String counter, long before, int count) throws IOException, InterruptedException {
        double first = await(role, counter, before + 1);
        long begin = System.nanoTime();
        await(role, counter, before + count);
        return (before + count - first) / seconds(begin);
    }

    /// Waits until a counter has counted so many, and gives what it says then.
    double await(Role role, String counter, long count) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        double now = stack.metric(role, counter);
        while (now < count) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IOException("%s counted %.0f of %d".formatted(counter, now, count));
            }
            TimeUnit.NANOSECONDS.sleep(POLL.toNanos());
            now = stack.metric(role, counter);
        }
        return now;
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
