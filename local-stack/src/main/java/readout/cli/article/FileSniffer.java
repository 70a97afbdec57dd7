package readout.cli.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import readout.wire.Decoded;
import readout.wire.Json;

/// Guesses by the first bytes of a stream what it holds. A table cannot be told from a text: its kind has to
/// be named.
public final class FileSniffer {

    private static final int LOOK_AHEAD = 64 * 1024;

    private FileSniffer() {}

    /// What a stream holds. It is as it was afterwards.
    public static FileKind kind(BufferedInputStream stream) throws IOException {
        stream.mark(LOOK_AHEAD);
        byte[] head = stream.readNBytes(LOOK_AHEAD);
        stream.reset();
        String start = new String(unpacked(head), ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .stripLeading();
        if (start.startsWith("WARC/")) {
            return FileKind.WARC;
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return isLine(start) ? FileKind.NDJSON : FileKind.JSON;
        }
        if (!start.startsWith("<")) {
            return FileKind.TEXT;
        }
        String markup = start.toLowerCase(Locale.ROOT);
        boolean isFeed = markup.contains("<rss") || markup.contains("<feed") || markup.contains("<rdf:rdf");
        return isFeed ? FileKind.FEED : FileKind.HTML;
    }

    /// Whether the first line is an object by itself. One that is longer than what was looked at may be
    /// anything, and is most often a line.
    private static boolean isLine(String start) {
        int end = start.indexOf('\n');
        if (!start.startsWith("{") || end < 0) {
            return start.startsWith("{") && start.length() >= LOOK_AHEAD / 2;
        }
        byte[] line = start.substring(0, end).getBytes(ISO_8859_1);
        return Json.decode(line, java.util.Map.class) instanceof Decoded.Value<?>;
    }

    private static byte[] unpacked(byte[] head) {
        if (!isPacked(head)) {
            return head;
        }
        byte[] unpacked = new byte[LOOK_AHEAD];
        int length = 0;
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(head))) {
            length = stream.readNBytes(unpacked, 0, LOOK_AHEAD);
        } catch (EOFException e) {
            return unpacked;
        } catch (IOException e) {
            return head;
        }
        return java.util.Arrays.copyOf(unpacked, length);
    }

    /// Whether a stream is gzip. It is as it was afterwards.
    static boolean isPacked(BufferedInputStream stream) throws IOException {
        stream.mark(2);
        byte[] magic = stream.readNBytes(2);
        stream.reset();
        return isPacked(magic);
    }

    private static boolean isPacked(byte[] head) {
        return head.length >= 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    }
}
