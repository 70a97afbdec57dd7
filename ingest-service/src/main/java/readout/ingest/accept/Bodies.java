package readout.ingest.accept;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;

/// Reads request bodies without ever holding more than is allowed.
final class Bodies {

    private Bodies() {}

    /// All bytes of a body.
    ///
    /// @param declared the length that the request declares, or -1
    /// @throws ProblemException if it is longer than `most`; a declared length is believed before a byte is read
    static byte[] read(InputStream body, long declared, long most) {
        if (declared > most) {
            throw tooLarge(most);
        }
        try {
            byte[] bytes = body.readNBytes(Math.toIntExact(most + 1));
            if (bytes.length > most) {
                throw tooLarge(most);
            }
            return bytes;
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemType.MALFORMED_BODY, "the body ended early"));
        }
    }

    /// The text that bytes are in a character set, strictly: nothing is replaced.
    ///
    /// @throws ProblemException if they are no such text
    static String decode(byte[] bytes, @Nullable String charset) {
        Charset set = charset(charset);
        ByteBuffer given = ByteBuffer.wrap(bytes);
        try {
            return set.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(given)
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProblemException(Problem.of(
                    ProblemType.MALFORMED_BODY,
                    "not text in %s, from byte %d on".formatted(set.name(), given.position())));
        }
    }

    private static Charset charset(@Nullable String name) {
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new ProblemException(
                    Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "unknown character set; send UTF-8")
                            .at("Content-Type"));
        }
    }

    static ProblemException tooLarge(long most) {
        return new ProblemException(
                Problem.of(ProblemType.BODY_TOO_LARGE, "more than %d bytes are not read".formatted(most)));
    }
}
