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

    /// Whether a service says that all is well with it.
    static boolean isReady(int port) {
        return health(port, "") == 200;
    }

    /// What a service's health answers.
    ///
    /// @param kind `/ready`, `/live`, `/started`, or nothing for all of them
    /// @return the status, 0 when nobody answers
    static int health(int port, String kind) {
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:%d/q/health%s".formatted(port, kind)))
                    .timeout(TIMEOUT)
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
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

    /// Posts JSON to query-service, and gives what it made.
    JsonNode create(String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(query + path))
                .header("Content-Type", "application/json")
                .timeout(TIMEOUT)
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        HttpResponse<byte[]> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 201) {
            throw new IOException("%s answered %d".formatted(path, answer.statusCode()));
        }
        return Json.mapper().readTree(answer.body());
    }

    JsonNode get(String path) throws InterruptedException {
        try {
            HttpResponse<byte[]> answer = ask(path);
            if (answer.statusCode() != 200) {
                throw new IOException("%s answered %d".formatted(path, answer.statusCode()));
            }
            return Json.mapper().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What some address answers, of whatever service.
    static JsonNode at(String address) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address)).timeout(TIMEOUT).build();
        return Json.mapper()
                .readTree(CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray())
                        .body());
    }

    /// The status of an answer of query-service.
    int status(String path) throws InterruptedException {
        try {
            return ask(path).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<byte[]> ask(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(query + path))
                .timeout(TIMEOUT)
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /// Opens a stream of changes.
    ///
    /// @param lastEventId where it goes on; null for the beginning
    /// @throws IOException if there is none
    InputStream stream(String query, @Nullable String lastEventId) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("%s/statements/stream?from=earliest&q=%s".formatted(this.query, encode(query))));
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpResponse<InputStream> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            answer.body().close();
            throw new IOException("the stream answered " + answer.statusCode());
        }
        return answer.body();
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
