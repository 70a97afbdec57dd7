package readout.query.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/// Makes the ids under which deliveries go out: the `webhook-id` by which a receiver knows a repeat.
public final class WebhookId {

    private static final int LENGTH = 26;
    private static final int BITS = LENGTH * 5;

    private WebhookId() {}

    /// The id for what an alert tells about one event: `msg_` and the first 26 characters of the SHA-256 of both ids in
    /// base32 (RFC 4648, extended hex alphabet, lower case). The same two ids always give the same id, so a
    /// delivery that is made again after a crash goes out under the id that the receiver already has.
    ///
    /// @param alertId of the alert
    /// @param eventId of the change, or of the window of a digest or threshold
    public static String of(String alertId, String eventId) {
        byte[] digest = sha256(alertId + "\n" + eventId);
        byte[] beginning = Arrays.copyOf(digest, (BITS + 7) / 8);
        String digits = new BigInteger(1, beginning)
                .shiftRight(beginning.length * 8 - BITS)
                .toString(32);
        return "msg_" + "0".repeat(LENGTH - digits.length()) + digits;
    }

    /// The digest of a text in UTF-8.
    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
