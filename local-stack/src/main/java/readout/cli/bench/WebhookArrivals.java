package readout.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import readout.local.stack.Role;
import readout.wire.Decoded;
import readout.wire.Json;

/// Alerts as analysts make them, and the receiver that all of them post to.
final class WebhookArrivals implements AutoCloseable {

    private static final int NO_CONTENT = 204;
    private static final int CREATED = 201;
    private static final String[] COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream()
            .sorted()
            .toArray(String[]::new);
    private static final String[] THEMES = {
        "trade", "agriculture", "energy", "health", "education", "tourism", "sovereignty", "multilateralism"
    };
    private static final String[] FAMILIES = {"Arvelo", "Delmonte", "Karsanov", "Holmvik", "Barrosa", "Tuyenko"};
    private static final String[] PHRASES = {
        "territorial integrity", "working group", "foreign interference", "common interests", "mutual trust"
    };

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Consumer<String> articles;
    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private final AtomicInteger repeats = new AtomicInteger();

    private WebhookArrivals(HttpServer server, Consumer<String> articles) {
        this.server = server;
        this.articles = articles;
    }

    /// @param articles hears the article of each webhook at once
    static WebhookArrivals start(Consumer<String> articles) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        WebhookArrivals arrivals = new WebhookArrivals(server, articles);
        server.createContext("/", arrivals::receive);
        server.setExecutor(arrivals.threads);
        server.start();
        return arrivals;
    }

    /// Makes so many alerts, no two of them alike.
    void makeAlerts(int count, BenchStack stack) throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(11);
        List<String> queries =
                Stream.generate(() -> query(random)).distinct().limit(count).toList();
        for (int number = 0; number < count; number++) {
            Map<String, String> form = Map.of(
                    "name",
                    "Alert " + number,
                    "q",
                    queries.get(number),
                    "deliver",
                    "webhook",
                    "url",
                    "http://127.0.0.1:%d/%d".formatted(server.getAddress().getPort(), number));
            int status = stack.http()
                    .post(stack.uri(Role.QUERY).resolve("/alerts"), "application/json", Json.encode(form))
                    .statusCode();
            if (status != CREATED) {
                throw new IOException("the alert %s was answered with %d".formatted(form, status));
            }
        }
    }

    private static String query(SplittableRandom random) {
        int kind = random.nextInt(100);
        if (kind < 60) {
            return "by:%s theme:%s".formatted(any(COUNTRIES, random), any(THEMES, random));
        }
        if (kind < 85) {
            return "by:%s to:%s".formatted(any(COUNTRIES, random), any(COUNTRIES, random));
        }
        return "speaker:%s \"%s\" to:%s".formatted(any(FAMILIES, random), any(PHRASES, random), any(COUNTRIES, random));
    }

    private static String any(String[] values, SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String id = exchange.getRequestHeaders().getFirst("webhook-id");
            if (id == null || !ids.add(id)) {
                repeats.incrementAndGet();
            } else if (Json.decode(body, JsonNode.class) instanceof Decoded.Value(JsonNode told)) {
                articles.accept(told.at("/data/item/article/id").asText());
            }
            exchange.sendResponseHeaders(NO_CONTENT, -1);
        }
    }

    /// How many webhooks came under an id that had come before.
    int repeats() {
        return repeats.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
