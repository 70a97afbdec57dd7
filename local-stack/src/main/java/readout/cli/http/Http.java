package readout.cli.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.wire.Decoded;
import readout.wire.Json;

/// Sends requests to the services, with the API key if there is one.
public final class Http implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final Optional<String> apiKey;

    public Http(Optional<String> apiKey) {
        this.apiKey = apiKey;
    }

    /// An address below a service's own, with a query string of those parameters that have a value.
    public static URI address(URI service, String path, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter -> parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), UTF_8))
                .sorted()
                .collect(Collectors.joining("&"));
        String base = service.toString().replaceFirst("/+$", "");
        return URI.create(base + path + (query.isEmpty() ? "" : "?" + query));
    }

    /// Fetches a document.
    ///
    /// @throws RefusedException if the service answers anything but 200
    /// @throws IOException if nobody answers
    public byte[] get(URI uri) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = send(request(uri).timeout(ANSWER).build(), BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new RefusedException(Problem.of(response.statusCode(), response.body()));
        }
        return response.body();
    }

    /// Fetches a JSON document.
    ///
    /// @throws RefusedException if the service answers anything but 200
    /// @throws IOException if nobody answers, or the answer is no JSON
    public JsonNode getJson(URI uri) throws IOException, InterruptedException {
        return json(get(uri));
    }

    /// Reads an answer as JSON.
    ///
    /// @throws IOException if it is none
    public static JsonNode json(byte[] body) throws IOException {
        return switch (Json.decode(body, JsonNode.class)) {
            case Decoded.Value(JsonNode document) -> document;
            case Decoded.Unreadable<JsonNode>(String reason) ->
                throw new IOException("The answer is no JSON: " + reason);
        };
    }

    /// Posts a body and gives back whatever the answer is.
    ///
    /// @throws IOException if nobody answers
    public HttpResponse<byte[]> post(URI uri, String contentType, byte[] body)
            throws IOException, InterruptedException {
        HttpRequest request = request(uri)
                .timeout(ANSWER)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return send(request, BodyHandlers.ofByteArray());
    }

    /// Opens an answer without an end.
    ///
    /// @throws RefusedException if the service answers anything but 200
    /// @throws IOException if nobody answers
    public InputStream open(URI uri, Map<String, String> headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(uri);
        headers.forEach(request::header);
        HttpResponse<InputStream> response = send(request.build(), BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            try (InputStream body = response.body()) {
                throw new RefusedException(Problem.of(response.statusCode(), body.readAllBytes()));
            }
        }
        return response.body();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private HttpRequest.Builder request(URI uri) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        apiKey.ifPresent(key -> request.header("Authorization", "Bearer " + key));
        return request;
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler)
            throws IOException, InterruptedException {
        try {
            return client.send(request, handler);
        } catch (ConnectException | HttpConnectTimeoutException e) {
            throw new NobodyAnswersException(request.uri(), e);
        }
    }
}
