package readout.cli.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/// One client of a stream of server-sent events, as frugal as can be: it knows the positions of the events that came,
/// and nothing else of them.
final class StreamReader implements AutoCloseable {

    /// What an event is told to.
    interface Listener {

        /// An event arrived.
        ///
        /// @param offset in the change log
        /// @param ordinal among the changes of that offset
        void arrived(StreamReader reader, long offset, int ordinal);
    }

    private static final int ORDINAL_BITS = 16;
    private static final int LONGEST_ID = 64;
    private static final int BEGINNING = 0;
    private static final int IN_ID = 1;
    private static final int REST = 2;

    private final SocketChannel channel;
    private final int query;
    private final byte[] id = new byte[LONGEST_ID];
    private int idLength;
    private int lineLength;
    private int state = BEGINNING;
    private boolean idBefore;
    private long events;
    private long checksum;
    private long last = -1;
    private boolean ordered = true;

    private StreamReader(SocketChannel channel, int query) {
        this.channel = channel;
        this.query = query;
    }

    /// Connects, and asks for a stream.
    ///
    /// @param query a number for the query
    /// @param path with its parameters
    /// @param lastEventId where it goes on; empty for where the path says
    /// @param window bytes that the system may hold for a reader that does not read; 0 for as many as it likes
    static StreamReader open(URI service, String path, int query, String lastEventId, int window) throws IOException {
        SocketChannel channel = SocketChannel.open();
        if (window > 0) {
            channel.setOption(StandardSocketOptions.SO_RCVBUF, window);
        }
        channel.connect(new InetSocketAddress(service.getHost(), service.getPort()));
        String resumed = lastEventId.isEmpty() ? "" : "Last-Event-ID: " + lastEventId + "\r\n";
        String request = "GET %s HTTP/1.1\r\nHost: %s:%d\r\nAccept: text/event-stream\r\n%s\r\n"
                .formatted(path, service.getHost(), service.getPort(), resumed);
        channel.write(ByteBuffer.wrap(request.getBytes(US_ASCII)));
        return new StreamReader(channel, query);
    }

    SocketChannel channel() {
        return channel;
    }

    int query() {
        return query;
    }

    long events() {
        return events;
    }

    /// A sum over the positions of all events, the same in whatever order they came.
    long checksum() {
        return checksum;
    }

    /// Whether each event came behind the one before it, so that none came twice.
    boolean isOrdered() {
        return ordered;
    }

    /// The id of the last event; empty before the first.
    String lastEvent() {
        return last < 0 ? "" : "%d.%d".formatted(last >> ORDINAL_BITS, last & (1 << ORDINAL_BITS) - 1);
    }

    static long mixed(long offset, int ordinal) {
        long position = offset << ORDINAL_BITS | ordinal;
        return (position ^ position >>> 31) * 0x9E3779B97F4A7C15L;
    }

    /// Reads what is there.
    ///
    /// @param bytes to read into
    /// @return whether the connection is open still
    boolean read(byte[] bytes, Listener listener) throws IOException {
        int count = channel.read(ByteBuffer.wrap(bytes));
        for (int i = 0; i < count; i++) {
            take(bytes[i], listener);
        }
        return count >= 0;
    }

    /// An event is an `id` line and, right behind it, one that names it; an `id` alone is a heartbeat. The lines in
    /// between that tell the sizes of chunks stand before an `id`, never behind it.
    private void take(byte read, Listener listener) {
        if (read == '\n') {
            endLine();
            return;
        }
        switch (state) {
            case BEGINNING -> begin(read, listener);
            case IN_ID -> {
                if (lineLength++ >= 3 && idLength < LONGEST_ID) {
                    id[idLength++] = read;
                }
            }
            default -> {}
        }
    }

    private void endLine() {
        idBefore = state == IN_ID;
        state = BEGINNING;
        lineLength = 0;
    }

    private void begin(byte read, Listener listener) {
        if (read == 'i') {
            state = IN_ID;
            idLength = 0;
            lineLength = 0;
        } else {
            state = REST;
            if (read == 'e' && idBefore) {
                hear(listener);
            }
        }
    }

    private void hear(Listener listener) {
        long offset = 0;
        int place = 0;
        while (id[place] != '.') {
            offset = 10 * offset + id[place++] - '0';
        }
        int ordinal = 0;
        for (place++; place < idLength; place++) {
            ordinal = 10 * ordinal + id[place] - '0';
        }
        long position = offset << ORDINAL_BITS | ordinal;
        ordered &= position > last;
        last = position;
        events++;
        checksum += mixed(offset, ordinal);
        listener.arrived(this, offset, ordinal);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
