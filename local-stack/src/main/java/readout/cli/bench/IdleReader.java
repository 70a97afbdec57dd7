package readout.cli.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import readout.cli.http.Http;
import readout.local.stack.Role;

/// A listener that stops reading soon after it began, and comes back much later.
final class IdleReader implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;
    private static final int WINDOW = 4 * 1024;

    private final URI service;
    private final String query;
    private final String from;
    private final StreamReader first;

    /// What it was told before it stopped reading, and when it came back.
    record Return(long before, long after, long expected, boolean sameEvents) {
        boolean isWhole() {
            return before + after == expected && sameEvents && after > 0;
        }
    }

    private IdleReader(URI service, String query, String from, StreamReader first) {
        this.service = service;
        this.query = query;
        this.from = from;
        this.first = first;
    }

    /// Connects, and never reads.
    static IdleReader open(BenchStack stack, String query, String from) throws IOException {
        URI service = stack.uri(Role.QUERY);
        return new IdleReader(
                service, query, from, StreamReader.open(service, path(service, query, from), 0, "", WINDOW));
    }

    private static String path(URI service, String query, String from) {
        URI address = Http.address(service, "/statements/stream", Map.of("q", query, "from", from));
        return address.getRawPath() + "?" + address.getRawQuery();
    }

    /// Reads what had arrived, then goes on behind it on another connection until it has heard as much as history
    /// tells.
    Return comeBack(History history, Duration atMost) throws IOException, InterruptedException {
        drain();
        History.Told expected = history.told(query, from);
        String last = first.lastEvent();
        try (StreamReader second = StreamReader.open(service, path(service, query, from), 0, last, 0)) {
            second.channel().configureBlocking(false);
            byte[] buffer = new byte[BUFFER];
            long deadline = System.nanoTime() + atMost.toNanos();
            while (first.events() + second.events() < expected.count() && System.nanoTime() < deadline) {
                second.read(buffer, (_, _, _) -> {});
                TimeUnit.MILLISECONDS.sleep(1);
            }
            boolean same = first.checksum() + second.checksum() == expected.checksum()
                    && first.isOrdered()
                    && second.isOrdered();
            return new Return(first.events(), second.events(), expected.count(), same);
        }
    }

    /// What the system had taken for it before the connection was cut.
    private void drain() throws IOException {
        first.channel().configureBlocking(true);
        byte[] buffer = new byte[BUFFER];
        boolean open = true;
        while (open) {
            try {
                open = first.read(buffer, (_, _, _) -> {});
            } catch (IOException cut) {
                open = false;
            }
        }
    }

    @Override
    public void close() throws IOException {
        first.close();
    }
}
