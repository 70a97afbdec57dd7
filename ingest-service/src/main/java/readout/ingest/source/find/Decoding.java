package readout.ingest.source.find;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns the bytes of a page or feed into text. Servers often name a wrong character set, so the bytes have the first
/// word: a byte-order mark, and then whether they are UTF-8, which nothing else is by chance.
final class Decoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern IN_HEADER = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");
    private static final Pattern IN_DOCUMENT = Pattern.compile(
            "(?i)<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)|<meta[^>]*charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final int HEAD = 4_096;

    private Decoding() {}

    /// The text of a document.
    ///
    /// @param contentType the header of that name; empty if there is none
    static String text(byte[] bytes, Optional<String> contentType) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, UTF_8);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, UTF_16BE);
        }
        return hasHighBytes(bytes) && isUtf8(bytes)
                ? new String(bytes, UTF_8)
                : new String(bytes, named(bytes, contentType).orElse(hasHighBytes(bytes) ? WINDOWS_1252 : UTF_8));
    }

    private static Optional<Charset> named(byte[] bytes, Optional<String> contentType) {
        Optional<String> inHeader =
                contentType.map(IN_HEADER::matcher).filter(Matcher::find).map(found -> found.group(1));
        Matcher document = IN_DOCUMENT.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), US_ASCII));
        return inHeader.flatMap(Decoding::charset)
                .or(() -> document.find()
                        ? charset(document.group(1) == null ? document.group(2) : document.group(1))
                        : Optional.empty());
    }

    /// What claims to be ISO 8859-1 or ASCII is windows-1252, as all browsers read it; what is no UTF-8 is not believed
    /// to be.
    private static Optional<Charset> charset(String name) {
        try {
            Charset named = Charset.forName(name);
            return switch (named.name()) {
                case "ISO-8859-1", "US-ASCII" -> Optional.of(WINDOWS_1252);
                case "UTF-8", "UTF-16" -> Optional.empty();
                default -> Optional.of(named);
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static boolean hasHighBytes(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
