package readout.system;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import readout.cli.bench.ArticleGenerator;
import readout.wire.Decoded;
import readout.wire.Json;

/// What a client knows of the articles it sent: acknowledged, or in doubt and sent again until acknowledged.
final class Ledger {

    /// The part of a receipt that the ledger keeps.
    private record Receipt(String articleId) {}

    private final ArticleGenerator generator;
    private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();

    Ledger(long seed) {
        this.generator = new ArticleGenerator(seed);
    }

    /// Sends the articles of a range of numbers, each until it is acknowledged.
    void send(Api api, int from, int to) throws InterruptedException {
        for (int number = from; number < to; number++) {
            String body = new String(Json.encode(generator.article(number)), java.nio.charset.StandardCharsets.UTF_8);
            while (!acknowledged.containsKey(number)) {
                var answer = api.post("application/json", body);
                if (answer.isPresent() && answer.get().statusCode() == 202) {
                    acknowledged.put(number, articleId(answer.get().body()));
                }
            }
        }
    }

    private static String articleId(String receipt) {
        return switch (Json.decode(receipt.getBytes(java.nio.charset.StandardCharsets.UTF_8), Receipt.class)) {
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
}
