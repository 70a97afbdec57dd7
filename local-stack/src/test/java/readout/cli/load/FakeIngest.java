package readout.cli.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Answers `POST /articles` as ingest-service does. An article with `bad` in it is refused; one with `busy once` is put
/// off the first time.
final class FakeIngest implements AutoCloseable {

    private static final String PROBLEM = "\"title\":\"No article\",\"detail\":\"it is bad\",\"field\":\"text\"}";
    private static final String BUSY = "\"title\":\"Later\",\"detail\":\"the log cannot be reached\"}";

    private final List<String> posted = new ArrayList<>();
    private final List<String> queries = new ArrayList<>();
    private final Set<String> putOff = new HashSet<>();
    private @Nullable HttpServer server;
    private int requestsLeft = Integer.MAX_VALUE;

    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/articles", this::handle);
        server.start();
    }

    String address() {
        return server == null
                ? "http://127.0.0.1:1"
                : "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// What was accepted: type and body, of a stream of lines each line.
    synchronized List<String> posted() {
        return List.copyOf(posted);
    }

    /// The query strings of the requests, none for those that had none.
    synchronized List<String> queries() {
        return List.copyOf(queries);
    }

    /// Breaks connections after so many requests.
    synchronized void breakAfterRequests(int count) {
        requestsLeft = count;
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
        }
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (requestsLeft-- <= 0) {
                return;
            }
            Optional.ofNullable(exchange.getRequestURI().getQuery()).ifPresent(queries::add);
            String type = exchange.getRequestHeaders().getFirst("Content-Type");
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            if (!"Bearer key".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                answer(exchange, 401, "{\"title\":\"A key is needed\"}");
            } else if (type.equals("application/x-ndjson")) {
                answer(exchange, 200, lines(body));
            } else {
                whole(exchange, type, body);
            }
        }
    }

    private void whole(HttpExchange exchange, String type, String body) throws IOException {
        if (body.contains("bad")) {
            answer(exchange, 400, "{\"status\":400," + PROBLEM);
        } else if (body.contains("busy once") && putOff.add(type + body)) {
            exchange.getResponseHeaders().set("Retry-After", "3");
            answer(exchange, 503, "{\"status\":503," + BUSY);
        } else {
            posted.add(type + ": " + body);
            answer(exchange, 202, "{\"articleId\":\"ar_1\",\"version\":\"v_1\"}");
        }
    }

    private String lines(String body) {
        StringBuilder results = new StringBuilder();
        int number = 0;
        for (String line : body.lines().toList()) {
            number++;
            results.append("{\"line\":").append(number).append(',');
            if (line.contains("bad")) {
                results.append("\"status\":400,").append(PROBLEM);
            } else if (line.contains("busy once") && putOff.add(line)) {
                results.append("\"status\":503,").append(BUSY);
            } else {
                posted.add("application/x-ndjson: " + line);
                results.append("\"status\":202,\"articleId\":\"ar_")
                        .append(number)
                        .append("\"}");
            }
            results.append('\n');
        }
        return results.toString();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
