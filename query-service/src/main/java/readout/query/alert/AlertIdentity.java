package readout.query.alert;

import readout.event.article.Sha256;
import readout.query.webhook.WebhookId;

/// The ids of alerts and of what they tell. The same request gives the same ids, so that what is sent twice is there
/// once.
public final class AlertIdentity {

    private static final int DIGITS = 26;

    private AlertIdentity() {}

    /// The id of an alert that was asked for by name and query.
    public static String named(String name, String q) {
        return "al_" + digits(name + "\n" + q);
    }

    /// The id of an alert that was asked for with a key of the client's own.
    public static String keyed(String idempotencyKey) {
        return "al_" + digits("key\n" + idempotencyKey);
    }

    /// The id of something that an alert tells, the same however often it is told.
    ///
    /// @param told the position of a change, or which notice of which window
    public static String message(String alertId, String told) {
        return WebhookId.of(alertId, told);
    }

    private static String digits(String text) {
        return Sha256.hex(text).substring(0, DIGITS);
    }
}
