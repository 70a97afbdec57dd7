package readout.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import readout.event.article.Sha256;
import readout.testing.FakeServer;

/// A web site of a test's own, which changes as the test says, answers conditional requests, and remembers what it was
/// asked.
public final class TestSite implements AutoCloseable {

    private final Map<String, FakeServer.Answer> pages = new ConcurrentHashMap<>();
    private final FakeServer server = FakeServer.answering(this::answer);

    /// The address of a path.
    public String url(String path) {
        return server.url() + path.substring(1);
    }

    /// Answers a path with a text and its entity tag.
    public void page(String path, String type, String text) {
        page(path, type, text.getBytes(UTF_8));
    }

    /// Answers a path with bytes and their entity tag.
    public void page(String path, String type, byte[] body, String... headers) {
        String tag = "\"%s\"".formatted(Sha256.hex(body).substring(0, 12));
        pages.put(path, (request, connection) -> {
            if (tag.equals(request.headers().get("if-none-match"))) {
                FakeServer.raw("HTTP/1.1 304 Not Modified\r\nETag: %s\r\nConnection: close\r\n\r\n".formatted(tag))
                        .write(request, connection);
            } else {
                String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
                all[headers.length] = "Content-Type: " + type;
                all[headers.length + 1] = "ETag: " + tag;
                FakeServer.bytes(body, all).write(request, connection);
            }
        });
    }

    /// Answers a path in a way of the test's own.
    public void answer(String path, FakeServer.Answer answer) {
        pages.put(path, answer);
    }

    /// Answers a path with 404 from now on.
    public void remove(String path) {
        pages.remove(path);
    }

    /// Gives the answer of one path to another, if there is one.
    public void rename(String from, String to) {
        FakeServer.Answer answer = pages.remove(from);
        if (answer != null) {
            pages.put(to, answer);
        }
    }

    /// What was asked for, without robots.txt.
    public List<String> asked() {
        return requests().stream()
                .map(request -> request.line().split(" ", -1)[1])
                .filter(path -> !path.equals("/robots.txt"))
                .toList();
    }

    /// All requests.
    public List<FakeServer.Request> requests() {
        return server.requests();
    }

    /// How many connections were made.
    public int connections() {
        return server.connections();
    }

    /// The port it listens on.
    public int port() {
        return server.port();
    }

    private void answer(FakeServer.Request request, Socket connection) throws IOException, InterruptedException {
        String path = request.line().split(" ", -1)[1];
        pages.getOrDefault(path, FakeServer.status(404, "no such page")).write(request, connection);
    }

    @Override
    public void close() {
        server.close();
    }
}
