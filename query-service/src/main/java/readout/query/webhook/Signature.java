package readout.query.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// The `webhook-signature` header: one HMAC-SHA256 for each key, over id, time and body. Made by the library of the
/// Standard Webhooks project itself.
final class Signature {

    private Signature() {}

    /// The signatures with all keys, the present one first, as the header has them.
    ///
    /// @param at the time of the attempt, sent as `webhook-timestamp` in seconds
    static String of(List<SigningKey> keys, String webhookId, Instant at, Payload payload) {
        return keys.stream()
                .map(key -> sign(new Webhook(key.secret()), webhookId, at, payload))
                .collect(Collectors.joining(" "));
    }

    private static String sign(Webhook key, String webhookId, Instant at, Payload payload) {
        try {
            return key.sign(webhookId, at.getEpochSecond(), payload.json());
        } catch (WebhookSigningException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA256", e);
        }
    }
}
