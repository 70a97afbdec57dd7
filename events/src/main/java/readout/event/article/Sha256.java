package readout.event.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 (FIPS 180-4) of a text's UTF-8 bytes.
public final class Sha256 {

    /// Never updated, only copied: to ask the platform for a new one takes as long as a short text.
    private static final MessageDigest UNUSED = unused();

    private Sha256() {}

    /// 64 lower-case hexadecimal digits.
    public static String hex(String text) {
        return hex(text.getBytes(UTF_8));
    }

    /// 64 lower-case hexadecimal digits.
    public static String hex(byte[] bytes) {
        try {
            MessageDigest digest = (MessageDigest) UNUSED.clone();
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The JDK's own digests can be copied", e);
        }
    }

    private static MessageDigest unused() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
