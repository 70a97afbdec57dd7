package readout.cli.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;

/// Answers each request with the next of some streams and closes it, and remembers what was
/// asked.
public final class FakeQuery implements AutoCloseable {

    private final HttpServer server;
    private final List<String> streams;
    private final List<String> asked = new ArrayList<>();

    /// A service that is ready to be asked.
    ///
    /// @param streams an answer each; one that begins with a number is a problem with that status
    public FakeQuery(List<String> streams) throws IOException {
        this.streams = new ArrayList<>(streams);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /// Query string and, behind a blank, the last event id of each request.
    public synchronized List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.add("%s %s"
                    .formatted(
                            exchange.getRequestURI().getRawQuery(),
                            Objects.requireNonNullElse(
                                    exchange.getRequestHeaders().getFirst("Last-Event-ID"), "-")));
            String stream = streams.isEmpty() ? "404 {\"title\":\"No more\"}" : streams.removeFirst();
            boolean problem = stream.matches("(?s)\\d{3} .*");
            byte[] body = (problem ? stream.substring(4) : stream).getBytes(UTF_8);
            exchange.sendResponseHeaders(problem ? Integer.parseInt(stream.substring(0, 3)) : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
