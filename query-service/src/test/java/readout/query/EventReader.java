package readout.query;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// Reads a stream of server-sent events as a browser does.
final class EventReader implements AutoCloseable {

    /// One event.
    record Event(String id, String name, String data) {}

    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final InputStream body;
    private final int status;

    EventReader(int port, String query, @Nullable String from, @Nullable String lastEventId)
            throws IOException, InterruptedException {
        String parameters =
                "q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + (from == null ? "" : "&from=" + from);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://localhost:%d/statements/stream?%s".formatted(port, parameters)));
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpResponse<InputStream> response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        status = response.statusCode();
        body = response.body();
        Thread.ofVirtual().start(this::read);
    }

    int status() {
        return status;
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    private void read() {
        String id = "";
        String name = "";
        Scanner lines = new Scanner(body, StandardCharsets.UTF_8);
        while (lines.hasNextLine()) {
            String line = lines.nextLine();
            if (line.startsWith("id: ")) {
                id = line.substring(4);
            } else if (line.startsWith("event: ")) {
                name = line.substring(7);
            } else if (line.startsWith("data: ")) {
                events.add(new Event(id, name, line.substring(6)));
            }
        }
    }

    @Override
    public void close() throws IOException {
        body.close();
        client.shutdownNow();
    }
}
