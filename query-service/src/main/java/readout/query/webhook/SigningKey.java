package readout.query.webhook;

import java.time.Instant;
import java.util.Base64;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// A secret that deliveries are signed with, known to us and to the receiver.
///
/// @param secret `whsec_` and 24 to 64 bytes in base64
/// @param until when it is no longer used, for a secret that another one has replaced; null for the present one
public record SigningKey(String secret, @Nullable Instant until) {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final int MIN_BYTES = 24;
    private static final int MAX_BYTES = 64;

    public SigningKey {
        if (!secret.startsWith(PREFIX)) {
            throw new IllegalArgumentException("A signing secret begins with " + PREFIX);
        }
        int length = Base64.getDecoder().decode(secret.substring(PREFIX.length())).length;
        if (length < MIN_BYTES || length > MAX_BYTES) {
            throw new IllegalArgumentException("A signing secret has 24 to 64 bytes, not " + length);
        }
    }

    /// A new secret of 256 bits.
    ///
    /// @param random a secure one
    public static SigningKey make(RandomGenerator random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return new SigningKey(PREFIX + Base64.getEncoder().encodeToString(secret), null);
    }

    /// The same secret, used no longer than that.
    SigningKey endingAt(Instant end) {
        return new SigningKey(secret, until == null || end.isBefore(until) ? end : until);
    }

    boolean isUsedAt(Instant now) {
        return until == null || now.isBefore(until);
    }

    /// Never shows the secret: what is printed ends up in logs.
    @Override
    public String toString() {
        return "SigningKey[until=" + until + "]";
    }
}
