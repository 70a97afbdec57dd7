package readout.cli.prove;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import readout.cli.http.Http;
import readout.cli.http.RefusedException;
import readout.wire.Json;

/// What a proof asks of query-service, which may be down for a while.
final class QueryApi {

    private static final int CREATED = 201;
    private static final int NOT_FOUND = 404;
    private static final String PAGE = "100";
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Http http;
    private final URI service;

    QueryApi(Http http, URI service) {
        this.http = http;
        this.service = service;
    }

    /// Makes an alert and gives back its id.
    ///
    /// @throws IOException if it is not made
    String alert(Map<String, String> form) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.post(service.resolve("/alerts"), "application/json", Json.encode(form));
        if (answer.statusCode() != CREATED) {
            throw new IOException("the alert %s was not made: %s".formatted(form, new String(answer.body(), UTF_8)));
        }
        return Http.json(answer.body()).path("id").asText();
    }

    /// The positions of all changes that history tells for a query, in their order.
    List<String> changes(String query) throws IOException, InterruptedException {
        return items("/changes", Map.of("q", query)).stream()
                .map(change -> change.path("position").asText())
                .toList();
    }

    /// The changes that an alert lists among its matches.
    Told matches(String alertId) throws IOException, InterruptedException {
        Told told = new Told();
        for (JsonNode match : items("/alerts/" + alertId + "/matches", Map.of())) {
            told.hear(match.path("position").asText());
        }
        return told;
    }

    /// Whether there is something at a path.
    boolean holds(String path) throws IOException, InterruptedException {
        try {
            http.get(service.resolve(path));
            return true;
        } catch (RefusedException e) {
            if (e.problem().status() != NOT_FOUND) {
                throw e;
            }
            return false;
        }
    }

    /// Up to where each alert has been matched.
    List<String> alertPositions() throws IOException, InterruptedException {
        return items("/alerts", Map.of()).stream()
                .map(alert -> alert.path("position").asText())
                .toList();
    }

    /// All items of a list, page by page.
    private List<JsonNode> items(String path, Map<String, String> parameters) throws IOException, InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        Map<String, String> ofPage = new HashMap<>(parameters);
        ofPage.put("size", PAGE);
        JsonNode page = get(path, ofPage);
        page.path("items").forEach(items::add);
        while (page.path("next").isTextual()) {
            ofPage.put("cursor", page.path("next").asText());
            page = get(path, ofPage);
            page.path("items").forEach(items::add);
        }
        return items;
    }

    /// An answer, asked for again while the service is down.
    ///
    /// @throws IOException if it stays down
    JsonNode get(String path, Map<String, String> parameters) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return http.getJson(Http.address(service, path, parameters));
            } catch (IOException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
            }
        }
    }
}
