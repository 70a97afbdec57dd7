package readout.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import readout.cli.http.Http;
import readout.local.stack.Role;
import readout.wire.Decoded;
import readout.wire.Json;

/// What `GET /changes` tells of the past: what streams and alerts are measured by.
final class History {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final String PAGE = "200";

    private final BenchStack stack;

    /// The changes of a query.
    ///
    /// @param checksum see [StreamReader#checksum]
    /// @param articles ids of articles by offset in the change log
    record Told(long count, long checksum, Map<Long, String> articles) {

        String article(long offset) {
            return articles.getOrDefault(offset, "");
        }
    }

    History(BenchStack stack) {
        this.stack = stack;
    }

    /// The changes that a query finds behind a position.
    Told told(String query, String behind) throws IOException, InterruptedException {
        long count = 0;
        long checksum = 0;
        Map<Long, String> articles = new HashMap<>();
        Map<String, String> parameters = new HashMap<>(Map.of("q", query, "size", PAGE, "from", behind));
        boolean more = true;
        while (more) {
            JsonNode page = get("/changes", parameters);
            for (JsonNode change : page.path("items")) {
                String[] position = change.path("position").asText().split("\\.", 2);
                long offset = Long.parseLong(position[0]);
                count++;
                checksum += StreamReader.mixed(offset, Integer.parseInt(position[1]));
                articles.put(offset, change.at("/article/id").asText());
            }
            more = page.path("next").isTextual();
            parameters.put("cursor", page.path("next").asText());
        }
        return new Told(count, checksum, articles);
    }

    /// How many statements a query finds.
    long total(String query) throws IOException, InterruptedException {
        return get("/statements", Map.of("q", query, "size", "1")).path("total").asLong();
    }

    /// The position that the view has come to.
    String position() throws IOException, InterruptedException {
        return get("/changes", Map.of("size", "1")).path("position").asText();
    }

    /// Waits until the view holds everything that was posted.
    ///
    /// @throws IOException if it does not in time
    void awaitNoLag(Duration atMost) throws IOException, InterruptedException {
        long began = System.nanoTime();
        while (get("/coverage", Map.of()).at("/coverage/lagRecords").asLong(-1) != 0) {
            if (System.nanoTime() - began > atMost.toNanos()) {
                throw new IOException("the view does not catch up");
            }
            TimeUnit.NANOSECONDS.sleep(POLL.toNanos());
        }
    }

    private JsonNode get(String path, Map<String, String> parameters) throws IOException, InterruptedException {
        byte[] answer = stack.http().get(Http.address(stack.uri(Role.QUERY), path, parameters));
        return switch (Json.decode(answer, JsonNode.class)) {
            case Decoded.Value(JsonNode value) -> value;
            case Decoded.Unreadable<JsonNode>(String reason) -> throw new IOException("no JSON: " + reason);
        };
    }
}
