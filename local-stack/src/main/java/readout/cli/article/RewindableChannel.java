package readout.cli.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;

/// A stream of which what was read last is kept, so that reading can go back to the beginning of a damaged
/// record.
final class RewindableChannel implements ReadableByteChannel {

    private static final int CHUNK = 64 * 1024;

    private final InputStream stream;
    private byte[] kept = new byte[CHUNK];
    /// Where what is kept begins, counted in the stream.
    private long first;
    private int length;
    private long position;

    RewindableChannel(InputStream stream) {
        this.stream = stream;
    }

    /// Where reading goes on, counted from the beginning of the stream.
    long position() {
        return position;
    }

    /// Goes back, or forward within what is kept.
    ///
    /// @throws IllegalArgumentException if that is not kept
    void rewind(long to) {
        if (to < first || to > first + length) {
            throw new IllegalArgumentException("Kept are %d to %d, not %d".formatted(first, first + length, to));
        }
        position = to;
    }

    /// Nobody will go back before this.
    void forget(long before) {
        int dropped = Math.toIntExact(Math.min(before - first, length));
        if (dropped > kept.length / 2) {
            System.arraycopy(kept, dropped, kept, 0, length - dropped);
            first += dropped;
            length -= dropped;
            if (kept.length > 64 * CHUNK && length < CHUNK) {
                kept = Arrays.copyOf(kept, CHUNK);
            }
        }
    }

    /// Goes on to the next place where some bytes stand, from where reading stands; false if there is none.
    boolean find(byte[] wanted) throws IOException {
        while (true) {
            int from = Math.toIntExact(position - first);
            for (int at = from; at <= length - wanted.length; at++) {
                if (Arrays.equals(kept, at, at + wanted.length, wanted, 0, wanted.length)) {
                    position = first + at;
                    return true;
                }
            }
            position = Math.max(position, first + length - wanted.length + 1);
            forget(position);
            if (fill() < 0) {
                position = first + length;
                return false;
            }
        }
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (position == first + length && fill() < 0) {
            return -1;
        }
        int from = Math.toIntExact(position - first);
        int count = Math.min(into.remaining(), length - from);
        into.put(kept, from, count);
        position += count;
        return count;
    }

    private int fill() throws IOException {
        if (kept.length - length < CHUNK) {
            kept = Arrays.copyOf(kept, kept.length * 2);
        }
        int read = stream.read(kept, length, CHUNK);
        length += Math.max(0, read);
        return read;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
