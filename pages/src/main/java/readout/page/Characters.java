package readout.page;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns the bytes of a page, feed or other document of the web into text.
///
/// What is UTF-8 with something beyond ASCII in it is UTF-8, whatever its header and its own head say: no other text
/// looks like it, even where a few of its characters are broken. Else the byte-order mark, the header and the head of
/// the document are believed, in this order; but nothing that is no UTF-8 is believed to be.
public final class Characters {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern IN_DOCUMENT = Pattern.compile(
            "(?i)<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)|<meta[^>]*charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final int HEAD = 4_096;
    private static final char BROKEN = '\uFFFD';
    private static final byte ESCAPE = 0x1B;

    /// Text with less than one broken character in so many beyond ASCII is still UTF-8.
    private static final int FEW = 20;

    private Characters() {}

    /// The text of a document.
    ///
    /// @param declared the character set that its `Content-Type` says, which is often wrong
    public static String text(byte[] document, @Nullable String declared) {
        if (begins(document, 0xEF, 0xBB, 0xBF)) {
            return new String(document, 3, document.length - 3, UTF_8);
        }
        if (begins(document, 0xFF, 0xFE)) {
            return new String(document, 2, document.length - 2, UTF_16LE);
        }
        if (begins(document, 0xFE, 0xFF)) {
            return new String(document, 2, document.length - 2, UTF_16BE);
        }
        if (isUtf8(document)) {
            return new String(document, UTF_8);
        }
        Charset unnamed = isAscii(document) ? UTF_8 : WINDOWS_1252;
        return new String(
                document,
                charset(declared).or(() -> charset(inDocument(document))).orElse(unnamed));
    }

    private static boolean isUtf8(byte[] document) {
        if (isAscii(document)) {
            return false;
        }
        int beyond = 0;
        int broken = 0;
        for (char character : new String(document, UTF_8).toCharArray()) {
            if (character == 0 || character == ESCAPE) {
                return false;
            }
            beyond += character > 0x7F ? 1 : 0;
            broken += character == BROKEN ? 1 : 0;
        }
        return broken * FEW < beyond || broken == 0;
    }

    private static @Nullable String inDocument(byte[] document) {
        Matcher named = IN_DOCUMENT.matcher(new String(document, 0, Math.min(document.length, HEAD), US_ASCII));
        if (!named.find()) {
            return null;
        }
        return named.group(1) == null ? named.group(2) : named.group(1);
    }

    /// What claims to be ISO 8859-1 or ASCII is windows-1252, as all browsers read it.
    private static Optional<Charset> charset(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        try {
            Charset named = Charset.forName(name.replace("\"", "").strip());
            return switch (named.name()) {
                case "ISO-8859-1", "US-ASCII" -> Optional.of(WINDOWS_1252);
                case "UTF-8", "UTF-16" -> Optional.empty();
                default -> Optional.of(named);
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean isAscii(byte[] document) {
        for (byte b : document) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean begins(byte[] document, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (document.length <= i || (document[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
