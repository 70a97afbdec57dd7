package readout.system;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/// A client of the stream that connects again whenever it is cut, and goes on behind the last event it saw.
final class EventIds implements AutoCloseable {

    private final Api api;
    private final String query;
    private final List<String> positions = new CopyOnWriteArrayList<>();
    private final AtomicReference<String> last = new AtomicReference<>("earliest");
    private final Thread thread = Thread.ofVirtual().unstarted(this::run);
    private volatile boolean closed;

    EventIds(Api api, String query) {
        this.api = api;
        this.query = query;
        thread.start();
    }

    /// The ids of all events so far, in the order in which they came.
    List<String> positions() {
        return List.copyOf(positions);
    }

    private void run() {
        while (!closed) {
            try (InputStream body = api.stream(query, last.get())) {
                Scanner lines = new Scanner(body, StandardCharsets.UTF_8);
                while (!closed && lines.hasNextLine()) {
                    String line = lines.nextLine();
                    if (line.startsWith("id: ")) {
                        last.set(line.substring(4));
                    } else if (line.startsWith("data: ")) {
                        positions.add(last.get());
                    }
                }
            } catch (IOException | RuntimeException e) {
                Thread.onSpinWait();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
