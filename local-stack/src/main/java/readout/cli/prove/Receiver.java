package readout.cli.prove;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import readout.wire.Decoded;
import readout.wire.Json;

/// A receiver of webhooks on this machine, which drops what it has had before by its `webhook-id`, as Standard
/// Webhooks asks receivers to do.
final class Receiver implements AutoCloseable {

    private static final int NO_CONTENT = 204;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private final Map<String, Told> toldByAlert = new ConcurrentHashMap<>();

    private Receiver(HttpServer server) {
        this.server = server;
    }

    static Receiver start() throws IOException {
        Receiver receiver =
                new Receiver(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        receiver.server.createContext("/", receiver::receive);
        receiver.server.setExecutor(receiver.threads);
        receiver.server.start();
        return receiver;
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /// What an alert has told.
    Told told(String alertId) {
        return toldByAlert.computeIfAbsent(alertId, _ -> new Told());
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String id = exchange.getRequestHeaders().getFirst("webhook-id");
            if (id != null
                    && ids.add(id)
                    && Json.decode(body, JsonNode.class) instanceof Decoded.Value(JsonNode told)) {
                JsonNode data = told.path("data");
                told(data.path("alert").path("id").asText())
                        .hear(data.path("item").path("position").asText());
            }
            exchange.sendResponseHeaders(NO_CONTENT, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
