package readout.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import readout.wire.Json;

/// A receiver of webhooks that remembers everything it was sent, repeats included.
final class Hooks implements AutoCloseable {

    private static final int NO_CONTENT = 204;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    /// One webhook that arrived.
    ///
    /// @param change the position of the change that it tells of
    /// @param at when, as [System#nanoTime] tells it
    record Call(String webhookId, String alertId, String change, long at) {

        /// The offset in the change log of what it tells of.
        long offset() {
            return Long.parseLong(change.substring(0, change.indexOf('.')));
        }
    }

    private Hooks(HttpServer server) {
        this.server = server;
    }

    static Hooks start() throws IOException {
        Hooks hooks = new Hooks(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        hooks.server.setExecutor(hooks.threads);
        hooks.server.createContext("/", hooks::receive);
        hooks.server.start();
        return hooks;
    }

    String url() {
        return "http://127.0.0.1:%d/hook".formatted(server.getAddress().getPort());
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode data = Json.mapper()
                    .readTree(exchange.getRequestBody().readAllBytes())
                    .path("data");
            calls.add(new Call(
                    exchange.getRequestHeaders().getFirst("webhook-id"),
                    data.at("/alert/id").asText(),
                    data.at("/item/position").asText(),
                    System.nanoTime()));
            exchange.sendResponseHeaders(NO_CONTENT, -1);
        }
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    /// How many webhooks came under an id that had come before.
    int repeats() {
        List<Call> all = calls();
        return all.size() - (int) all.stream().map(Call::webhookId).distinct().count();
    }

    /// The changes that were told, by alert.
    Map<String, Set<String>> changesByAlert() {
        Map<String, Set<String>> changes = new TreeMap<>();
        calls().forEach(call ->
                changes.computeIfAbsent(call.alertId(), _ -> new TreeSet<>()).add(call.change()));
        return changes;
    }

    /// For each alert and change, the ids under which it was told: one, or it fired twice.
    Map<String, Set<String>> idsByChange() {
        Map<String, Set<String>> ids = new TreeMap<>();
        calls().forEach(call -> ids.computeIfAbsent(call.alertId() + " " + call.change(), _ -> new TreeSet<>())
                .add(call.webhookId()));
        return ids;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
