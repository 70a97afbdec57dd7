package readout.query.stream;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import readout.query.change.Position;

/// One listener. Its place in the order is what was handed to its connection; a listener that does not read is passed
/// over until it does, and goes on from its place then.
///
/// All but [#close] is called by the stream thread alone.
final class StreamClient {

    private final StreamQuery query;
    private final StreamFormat format;
    private final HttpServerResponse response;
    private final Context context;
    private Position position;
    private long lastWrite = System.nanoTime();
    private long lastProgress = System.nanoTime();
    private volatile boolean closed;

    StreamClient(
            StreamQuery query, StreamFormat format, Position position, HttpServerResponse response, Context context) {
        this.query = query;
        this.format = format;
        this.position = position;
        this.response = response;
        this.context = context;
    }

    StreamQuery query() {
        return query;
    }

    StreamFormat format() {
        return format;
    }

    Position position() {
        return position;
    }

    /// Whether what was sent earlier has been taken, so that more may be sent.
    boolean isReady() {
        if (response.writeQueueFull()) {
            return false;
        }
        lastProgress = System.nanoTime();
        return true;
    }

    /// For how long what was sent has not been taken.
    Duration stalledFor() {
        return Duration.ofNanos(System.nanoTime() - lastProgress);
    }

    /// Sends changes, in a buffer that other listeners may share.
    void send(Buffer changes, Position upTo) {
        position = upTo;
        if (changes.length() > 0) {
            write(changes);
        }
    }

    /// Says that the stream is alive, if nothing has said so for a while.
    void beat(Duration every) {
        if (System.nanoTime() - lastWrite >= every.toNanos()) {
            write(Buffer.buffer(format.heartbeat(position)));
        }
    }

    private void write(Buffer buffer) {
        lastWrite = System.nanoTime();
        context.runOnContext(_ -> {
            if (!closed && !response.ended()) {
                response.write(buffer);
            }
        });
    }

    void disconnect() {
        close();
        context.runOnContext(_ -> response.reset());
    }

    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }
}
