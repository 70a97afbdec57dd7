package readout.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import readout.cli.http.Http;
import readout.local.stack.Role;

/// What query-service tells of its view and of the past: what streams and queries are measured by.
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
        awaitNoLag(POLL, atMost, _ -> {});
    }

    /// The same, telling again and again how many articles are not in the view yet; negative while the view itself does
    /// not know.
    void awaitNoLag(Duration every, Duration atMost, LongConsumer progress) throws IOException, InterruptedException {
        Instant asked = Clock.systemUTC().instant();
        long began = System.nanoTime();
        boolean hasAll = false;
        while (!hasAll) {
            if (System.nanoTime() - began > atMost.toNanos()) {
                throw new IOException("the view does not catch up");
            }
            TimeUnit.NANOSECONDS.sleep(every.toNanos());
            JsonNode account = get("/coverage", Map.of());
            long lag = account.at("/coverage/lagRecords").asLong(-1);
            hasAll = lag == 0
                    && !Instant.parse(account.at("/lagMeasuredAt").asText()).isBefore(asked);
            progress.accept(lag);
        }
    }

    private JsonNode get(String path, Map<String, String> parameters) throws IOException, InterruptedException {
        return stack.http().getJson(Http.address(stack.uri(Role.QUERY), path, parameters));
    }
}
