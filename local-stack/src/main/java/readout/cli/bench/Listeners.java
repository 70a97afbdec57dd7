package readout.cli.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongUnaryOperator;
import readout.cli.http.Http;

/// Thousands of listeners in one thread, and when each event reached each of them.
final class Listeners implements AutoCloseable {

    private static final int BUFFER = 256 * 1024;
    private static final int OFFSET_BITS = 24;
    private static final int TIME_BITS = 32;

    private final Selector selector = Selector.open();
    private final List<StreamReader> readers = new ArrayList<>();
    private final long began = System.nanoTime();
    private final long[] arrivals;
    private volatile int count;
    private volatile boolean stopped;
    private final Thread thread = Thread.ofPlatform().name("listeners").daemon().unstarted(this::run);

    private Listeners(long capacity) throws IOException {
        arrivals = new long[(int) Math.min(capacity, 100_000_000)];
    }

    /// Connects all, each with one of the queries, from now on.
    ///
    /// @param capacity so many arrivals are measured at most
    static Listeners open(URI service, ListenerQueries queries, int clients, long capacity)
            throws IOException, InterruptedException {
        Listeners listeners = new Listeners(capacity);
        for (int client = 0; client < clients; client++) {
            int query = client % queries.size();
            URI address = Http.address(service, "/statements/stream", Map.of("q", queries.get(query), "from", "now"));
            String path = address.getRawPath() + "?" + address.getRawQuery();
            StreamReader reader = StreamReader.open(service, path, query, "", 0);
            reader.channel().configureBlocking(false);
            reader.channel().register(listeners.selector, SelectionKey.OP_READ, reader);
            listeners.readers.add(reader);
        }
        // every stream has told where it begins before anything is sent
        listeners.thread.start();
        TimeUnit.SECONDS.sleep(2);
        return listeners;
    }

    List<StreamReader> of(int query) {
        return readers.stream().filter(reader -> reader.query() == query).toList();
    }

    private void run() {
        byte[] buffer = new byte[BUFFER];
        try {
            while (!stopped) {
                selector.select(key -> read(key, buffer));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void read(SelectionKey key, byte[] buffer) {
        try {
            StreamReader reader = (StreamReader) key.attachment();
            if (!reader.read(buffer, this::arrived)) {
                key.cancel();
            }
        } catch (IOException e) {
            // it misses the rest, which is what is counted
            key.cancel();
        }
    }

    private void arrived(StreamReader reader, long offset, int ordinal) {
        int next = count;
        if (next < arrivals.length) {
            long microseconds = (System.nanoTime() - began) / 1000;
            arrivals[next] = (long) reader.query() << (OFFSET_BITS + TIME_BITS) | offset << TIME_BITS | microseconds;
            count = next + 1;
        }
    }

    /// Waits until nothing more arrives for a while.
    void awaitQuiet(Duration quiet, Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        int before = -1;
        while (count != before && System.nanoTime() < deadline) {
            before = count;
            TimeUnit.NANOSECONDS.sleep(quiet.toNanos());
        }
    }

    /// Records how long each event of a query was on its way.
    ///
    /// @param sentAt by the offset of an event; negative for what is not measured
    void measure(int query, LongUnaryOperator sentAt, Latencies latencies) {
        for (int i = 0; i < count; i++) {
            long arrival = arrivals[i];
            if (arrival >>> (OFFSET_BITS + TIME_BITS) == query) {
                long sent = sentAt.applyAsLong(arrival >>> TIME_BITS & (1L << OFFSET_BITS) - 1);
                if (sent >= 0) {
                    latencies.record(began + (arrival & (1L << TIME_BITS) - 1) * 1000 - sent);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        stopped = true;
        selector.wakeup();
        for (StreamReader reader : readers) {
            reader.close();
        }
        selector.close();
    }
}
