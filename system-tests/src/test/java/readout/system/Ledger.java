package readout.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import readout.cli.bench.ArticleGenerator;
import readout.wire.Decoded;
import readout.wire.Json;

/// What clients know of the articles they sent: acknowledged, or in doubt and to be sent again.
final class Ledger {

    /// What stands in the place of a status when no answer came.
    static final int NO_ANSWER = 0;

    static final int ACKNOWLEDGED = 202;

    /// The part of a receipt that the ledger keeps.
    private record Receipt(String articleId) {}

    private final ArticleGenerator generator;
    private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();
    private final Map<Integer, LongAdder> answers = new ConcurrentSkipListMap<>();
    private final AtomicLong longestNanos = new AtomicLong();

    Ledger(long seed) {
        this.generator = new ArticleGenerator(seed);
    }

    /// Sends the articles of a range of numbers, each until it is acknowledged.
    void send(Api api, int from, int to) throws InterruptedException {
        for (int number = from; number < to; number++) {
            sendUntilAcknowledged(api, number);
        }
    }

    /// Sends one article until it is acknowledged, whether or not it was before.
    void sendUntilAcknowledged(Api api, int number) throws InterruptedException {
        while (!attempt(api, number)) {
            Thread.onSpinWait();
        }
    }

    /// Sends one article once, and tells whether it was acknowledged now.
    boolean attempt(Api api, int number) throws InterruptedException {
        long began = System.nanoTime();
        Optional<HttpResponse<String>> answer = api.post("application/json", body(number));
        longestNanos.accumulateAndGet(System.nanoTime() - began, Math::max);
        int status = answer.map(HttpResponse::statusCode).orElse(NO_ANSWER);
        answers.computeIfAbsent(status, _ -> new LongAdder()).increment();
        if (answer.isPresent() && status == ACKNOWLEDGED) {
            acknowledged.put(number, articleId(answer.get().body()));
        }
        return status == ACKNOWLEDGED;
    }

    /// What is posted for a number.
    String body(int number) {
        return new String(Json.encode(generator.article(number)), UTF_8);
    }

    private static String articleId(String receipt) {
        return switch (Json.decode(receipt.getBytes(UTF_8), Receipt.class)) {
            case Decoded.Value<Receipt>(Receipt read) -> read.articleId();
            case Decoded.Unreadable<Receipt>(String reason) -> throw new AssertionError(reason);
        };
    }

    Set<String> articleIds() {
        return Set.copyOf(acknowledged.values());
    }

    int size() {
        return acknowledged.size();
    }

    /// The statuses that attempts were answered with.
    Set<Integer> statuses() {
        return Set.copyOf(answers.keySet());
    }

    /// What became of the attempts, in words.
    String summary() {
        return "%d articles acknowledged; answers by status (0 = none): %s; the longest took %.1f s"
                .formatted(acknowledged.size(), answers, longestNanos.get() / 1e9);
    }
}
