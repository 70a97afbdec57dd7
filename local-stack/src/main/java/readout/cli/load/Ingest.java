package readout.cli.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import readout.cli.http.Http;
import readout.cli.http.Problem;
import readout.cli.http.RefusedException;
import readout.wire.Decoded;
import readout.wire.Json;

/// Posts articles to ingest-service.
final class Ingest {

    private static final int OK = 200;
    private static final int ACCEPTED = 202;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Posted UNKNOWN = new Posted.NotNow("the answer broke off", PAUSE);

    private final Http http;
    private final URI articles;
    private final URI posts;

    /// @param backfill whether the articles come from an archive and wake nobody
    Ingest(Http http, URI service, boolean backfill) {
        this.http = http;
        this.articles = Http.address(service, "/articles", Map.of());
        this.posts = Http.address(service, "/articles", Map.of("backfill", backfill ? "true" : ""));
    }

    /// Where the articles go, whether they come from an archive or not: so no file is loaded twice.
    URI address() {
        return articles;
    }

    /// Posts one article.
    Posted post(String contentType, byte[] body) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = send(contentType, body);
        return posted(response, Problem.of(response.statusCode(), response.body()));
    }

    /// Posts several articles, each a JSON object on one line, and gives back as many answers.
    List<Posted> postLines(List<byte[]> lines) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            body.write(line);
            body.write('\n');
        }
        HttpResponse<byte[]> response = send("application/x-ndjson", body.toByteArray());
        if (response.statusCode() != OK) {
            Problem problem = Problem.of(response.statusCode(), response.body());
            return Collections.nCopies(lines.size(), posted(response, problem));
        }
        List<Posted> answers = new ArrayList<>(Collections.nCopies(lines.size(), UNKNOWN));
        new String(response.body(), UTF_8).lines().forEach(line -> enter(line, answers));
        return answers;
    }

    /// Sends a request. Who is not let in is told so at once: that says nothing about the articles.
    private HttpResponse<byte[]> send(String contentType, byte[] body) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.post(posts, contentType, body);
        if (response.statusCode() == UNAUTHORIZED || response.statusCode() == FORBIDDEN) {
            throw new RefusedException(Problem.of(response.statusCode(), response.body()));
        }
        return response;
    }

    private static Posted posted(HttpResponse<byte[]> response, Problem problem) {
        if (response.statusCode() == ACCEPTED) {
            return accepted(Json.decode(response.body(), JsonNode.class));
        }
        Duration pause = response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,4}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(PAUSE);
        return problem.isPassing() ? new Posted.NotNow(problem.toString(), pause) : new Posted.Refused(problem);
    }

    private static Posted accepted(Decoded<JsonNode> body) {
        return switch (body) {
            case Decoded.Value(JsonNode node) ->
                new Posted.Accepted(node.path("articleId").asText());
            case Decoded.Unreadable<JsonNode> _ -> UNKNOWN;
        };
    }

    /// Enters one result line among the answers. A line that cannot be read leaves its article unknown.
    private static void enter(String line, List<Posted> answers) {
        if (Json.decode(line.getBytes(UTF_8), JsonNode.class) instanceof Decoded.Value(JsonNode result)) {
            int index = result.path("line").asInt() - 1;
            if (index >= 0 && index < answers.size()) {
                answers.set(index, posted(result));
            }
        }
    }

    private static Posted posted(JsonNode result) {
        int status = result.path("status").asInt();
        if (status == ACCEPTED) {
            return new Posted.Accepted(result.path("articleId").asText());
        }
        Problem problem = Problem.of(status, result);
        return problem.isPassing() ? new Posted.NotNow(problem.toString(), PAUSE) : new Posted.Refused(problem);
    }
}
