package readout.cli.article;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import readout.page.feed.Ninjs;
import readout.wire.Decoded;
import readout.wire.Json;

/// Articles that stand one on a line. Empty lines are passed over, but counted. The lines
/// themselves are not looked at, unless they may be ninjs.
final class LineItems implements Items {

    /// The log takes no longer record.
    static final int LONGEST_LINE_BYTES = 16 * 1024 * 1024;

    private static final byte[] BODIES = "\"bodies\"".getBytes(US_ASCII);
    private static final byte[] BODY = "\"body_".getBytes(US_ASCII);

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
                return Optional.of(item(lines, content));
            }
        }
    }

    private static Item item(long line, byte[] content) {
        boolean maybeNinjs = contains(content, BODIES) || contains(content, BODY);
        return maybeNinjs ? new Item.Unread(line, () -> foreign(line, content)) : new Item.Json(line, content);
    }

    /// The line in our own form, if it is an article in another one.
    private static Item foreign(long line, byte[] content) {
        return Json.decode(content, JsonNode.class) instanceof Decoded.Value(JsonNode node) && Ninjs.isOne(node)
                ? FeedItem.ninjs(node, line)
                : new Item.Json(line, content);
    }

    private static boolean contains(byte[] content, byte[] word) {
        for (int from = 0; from <= content.length - word.length; from++) {
            if (Arrays.equals(content, from, from + word.length, word, 0, word.length)) {
                return true;
            }
        }
        return false;
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
