package readout.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A site with many feeds, which publish when they are told to, and which remembers when each was asked for last.
final class Feeds implements AutoCloseable {

    private static final int SHOWN = 40;
    private static final int SENTENCES = 8;

    private final HttpServer server;
    private final int count;
    private final AtomicInteger edition = new AtomicInteger(1);
    private final Map<String, Long> asked = new ConcurrentHashMap<>();

    private Feeds(HttpServer server, int count) {
        this.server = server;
        this.count = count;
    }

    static Feeds start(int count) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Feeds feeds = new Feeds(server, count);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", feeds::answer);
        server.start();
        return feeds;
    }

    String url(int feed) {
        return "http://127.0.0.1:%d/feed/%d".formatted(server.getAddress().getPort(), feed);
    }

    /// Every feed publishes one more article.
    void publish() {
        edition.incrementAndGet();
    }

    /// How many articles all feeds have published.
    int published() {
        return edition.get() * count;
    }

    /// How many feeds were asked for after a moment, as [System#nanoTime] tells it.
    long askedSince(long moment) {
        return asked.values().stream().filter(time -> time > moment).count();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean isFeed = path.startsWith("/feed/");
        byte[] body = isFeed ? feed(path.substring("/feed/".length())).getBytes(UTF_8) : new byte[0];
        if (isFeed) {
            asked.put(path, System.nanoTime());
        }
        try (exchange) {
            exchange.sendResponseHeaders(isFeed ? 200 : 404, isFeed ? body.length : -1);
            exchange.getResponseBody().write(body);
        }
    }

    private String feed(String name) {
        int latest = edition.get();
        String items = IntStream.rangeClosed(Math.max(1, latest - SHOWN), latest)
                .mapToObj(number -> """
                        <item><title>Item %2$d</title><link>http://feeds.example/%1$s/%2$d</link>
                        <content:encoded>%3$s</content:encoded></item>""".formatted(
                                name,
                                number,
                                "The ministry told of its work on road %s of part %d. "
                                        .formatted(name, number)
                                        .repeat(SENTENCES)))
                .collect(Collectors.joining());
        return "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>x</title>"
                + "<link>http://feeds.example/</link><description>x</description>" + items + "</channel></rss>";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
