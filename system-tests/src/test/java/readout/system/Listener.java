package readout.system;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A client of the stream as a browser is one (WHATWG HTML, server-sent events): whenever it is cut it connects again
/// with the id of the last event it saw.
final class Listener implements AutoCloseable {

    /// One event: its place in the order of changes, what it tells, and of which statement.
    record Event(String position, String name, String statementId) {}

    /// The order of positions, `offset.ordinal`.
    static final Comparator<String> IN_ORDER = Comparator.comparingLong(
                    (String position) -> Long.parseLong(position.substring(0, position.indexOf('.'))))
            .thenComparingLong(position -> Long.parseLong(position.substring(position.indexOf('.') + 1)));

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Pattern STATEMENT_ID = Pattern.compile("\"statement\":\\{\"id\":\"(st_[^\"]+)\"");

    private final Api api;
    private final String query;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger connections = new AtomicInteger();
    private @Nullable String last;

    private Listener(Api api, String query) {
        this.api = api;
        this.query = query;
    }

    /// Listens from the beginning on.
    static Listener start(Api api, String query) {
        Listener listener = new Listener(api, query);
        Thread.ofVirtual().start(listener::run);
        return listener;
    }

    /// All events so far, in the order in which they came.
    List<Event> events() {
        return List.copyOf(events);
    }

    /// How often it was let in.
    int connections() {
        return connections.get();
    }

    private void run() {
        try {
            do {
                connect();
            } while (!closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void connect() throws InterruptedException {
        try (InputStream body = api.stream(query, last)) {
            connections.incrementAndGet();
            read(new Scanner(body, StandardCharsets.UTF_8));
        } catch (IOException _) {
            Thread.onSpinWait();
        }
    }

    private void read(Scanner lines) {
        String name = "message";
        String data = "";
        while (closed.getCount() > 0 && lines.hasNextLine()) {
            String line = lines.nextLine();
            if (line.startsWith("id: ")) {
                last = line.substring("id: ".length());
            } else if (line.startsWith("event: ")) {
                name = line.substring("event: ".length());
            } else if (line.startsWith("data: ")) {
                data = line.substring("data: ".length());
            } else if (line.isEmpty() && !data.isEmpty()) {
                events.add(new Event(String.valueOf(last), name, statementId(data)));
                data = "";
            }
        }
    }

    private static String statementId(String data) {
        Matcher found = STATEMENT_ID.matcher(data);
        return found.find() ? found.group(1) : data;
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
