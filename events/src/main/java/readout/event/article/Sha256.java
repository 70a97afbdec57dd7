package readout.event.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 (FIPS 180-4) of a text's UTF-8 bytes.
public final class Sha256 {

    private Sha256() {}

    /// 64 lower-case hexadecimal digits.
    public static String hex(String text) {
        return hex(text.getBytes(UTF_8));
    }

    /// 64 lower-case hexadecimal digits.
    public static String hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
