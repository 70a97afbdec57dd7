package readout.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.wire.Json;

/// The services' HTTP interfaces as a client sees them.
record Api(String query, String ingest) {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final int PAGE = 200;

    static boolean isReady(int port) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/q/health".formatted(port)))
                    .timeout(TIMEOUT)
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Posts a body and gives the answer, or nothing when none came.
    Optional<HttpResponse<String>> post(String type, String body) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(ingest + "/articles"))
                .header("Content-Type", type)
                .timeout(TIMEOUT)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return Optional.of(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    JsonNode get(String path) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(query + path))
                .timeout(TIMEOUT)
                .build();
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("%s answered %d".formatted(path, answer.statusCode()));
            }
            return Json.mapper().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How often each statement stands in the view, by its id.
    Map<String, Integer> statements(String query) throws InterruptedException {
        Map<String, Integer> counts = new HashMap<>();
        @Nullable String cursor = null;
        do {
            String path = "/statements?sort=oldest&size=%d&q=%s".formatted(PAGE, encode(query));
            JsonNode page = get(cursor == null ? path : path + "&cursor=" + cursor);
            page.get("items")
                    .forEach(item -> counts.merge(item.at("/statement/id").asText(), 1, Integer::sum));
            cursor = page.get("next").isNull() ? null : page.get("next").asText();
        } while (cursor != null);
        return counts;
    }

    /// Opens a stream of changes.
    InputStream stream(String query, String from) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("%s/statements/stream?from=%s&q=%s".formatted(this.query, from, encode(query))))
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
