package readout.cli.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Articles that stand one on a line. Empty lines are passed over, but counted. The lines themselves are not looked at.
final class LineItems implements Items {

    /// The log takes no longer record.
    static final int LONGEST_LINE_BYTES = 16 * 1024 * 1024;

    private final InputStream stream;
    private long lines;
    private long bytes;

    LineItems(InputStream stream) {
        this.stream = new BufferedInputStream(stream, 1 << 16);
    }

    @Override
    public Optional<Item> next() throws IOException {
        while (true) {
            ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
            long length = readLine(stream, line);
            if (length == 0) {
                return Optional.empty();
            }
            lines++;
            bytes += length;
            if (length > LONGEST_LINE_BYTES) {
                return Optional.of(new Item.Broken(lines, "the line is longer than 16 MiB"));
            }
            byte[] content = line.toByteArray();
            if (!isBlank(content)) {
                return Optional.of(new Item.Json(lines, content));
            }
        }
    }

    @Override
    public long bytesRead() {
        return bytes;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    /// One line with its end; empty at the end of the stream.
    static byte[] readLine(InputStream stream) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        for (int next = stream.read(); next >= 0; next = stream.read()) {
            line.write(next);
            if (next == '\n' || line.size() > LONGEST_LINE_BYTES) {
                break;
            }
        }
        return line.toByteArray();
    }

    /// Reads a line without its end, as far as it is not too long, and tells how many bytes it has with its end.
    private static long readLine(InputStream stream, ByteArrayOutputStream line) throws IOException {
        long length = 0;
        for (int next = stream.read(); next >= 0; next = stream.read()) {
            length++;
            if (next == '\n') {
                break;
            }
            if (length <= LONGEST_LINE_BYTES) {
                line.write(next);
            }
        }
        return length;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
