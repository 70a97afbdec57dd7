package readout.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/// In which character set a page is written.
///
/// What is right UTF-8 with something beyond ASCII in it is UTF-8, whatever its header and its own head say: no other
/// text looks like it. Else the header is believed, then the byte-order mark and the head of the page.
final class Characters {

    private static final byte ESCAPE = 0x1B;

    private Characters() {}

    /// The character set, or null if the page has to say it itself.
    static @Nullable Charset of(byte[] page, @Nullable String declared) {
        return isUtf8(page) ? StandardCharsets.UTF_8 : named(declared);
    }

    private static boolean isUtf8(byte[] page) {
        boolean beyondAscii = false;
        for (byte b : page) {
            beyondAscii |= b < 0;
            if (b == 0 || b == ESCAPE) {
                return false;
            }
        }
        if (!beyondAscii) {
            return false;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(page));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static @Nullable Charset named(@Nullable String name) {
        if (name == null) {
            return null;
        }
        try {
            return Charset.forName(name.replace("\"", "").strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
