package readout.query.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;

/// A receiver of webhooks on this machine, which answers as a test says and remembers what came.
final class Receiver implements AutoCloseable {

    /// What came in one request.
    record Post(String webhookId, String signature, String body) {}

    private final HttpServer server;
    private final List<Post> posts = new CopyOnWriteArrayList<>();

    private Receiver(HttpServer server) {
        this.server = server;
    }

    /// Begins to receive.
    ///
    /// @param status to answer, by how many came before
    static Receiver answering(ToIntFunction<Integer> status) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Receiver receiver = new Receiver(server);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> receiver.take(exchange, status));
        server.start();
        return receiver;
    }

    private void take(HttpExchange exchange, ToIntFunction<Integer> status) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        int answer = status.applyAsInt(posts.size());
        posts.add(new Post(
                exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                body));
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    String url() {
        return "http://127.0.0.1:%d/hook".formatted(server.getAddress().getPort());
    }

    List<Post> posts() {
        return List.copyOf(posts);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /// Lets webhooks go to this machine for the time of a test class.
    public static final class Permitted implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            return Map.of("readout.query.webhooks.permitted-networks", "127.0.0.0/8");
        }

        @Override
        public void stop() {}
    }
}
