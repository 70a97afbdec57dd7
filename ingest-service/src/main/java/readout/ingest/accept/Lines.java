package readout.ingest.accept;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The lines of a stream, one at a time and never more than a bounded part of one in memory.
final class Lines {

    /// A line that is not empty.
    static final class Line {

        private final long number;
        private final byte @Nullable [] bytes;

        Line(long number, byte @Nullable [] bytes) {
            this.number = number;
            this.bytes = bytes;
        }

        /// Counted from 1, empty lines included.
        long number() {
            return number;
        }

        /// Without the line end; null if there were too many.
        byte @Nullable [] bytes() {
            return bytes;
        }
    }

    private final InputStream in;
    private final long most;
    private long number;

    Lines(InputStream in, long most) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.most = most;
    }

    /// The next line that is not empty, or null at the end. A line that is too long is read to its end and dropped.
    @Nullable
    Line next() throws IOException {
        while (true) {
            ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
            int end = readInto(line);
            if (end < 0 && line.size() == 0) {
                return null;
            }
            number++;
            if (line.size() > most) {
                return new Line(number, null);
            }
            byte[] bytes = line.toByteArray();
            if (!isBlank(bytes)) {
                return new Line(number, bytes);
            }
        }
    }

    private int readInto(ByteArrayOutputStream line) throws IOException {
        int b = in.read();
        while (b >= 0 && b != '\n') {
            if (line.size() <= most) {
                line.write(b);
            }
            b = in.read();
        }
        return b;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
