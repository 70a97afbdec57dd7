package readout.query.webhook;

/// What follows from a reply, as Standard Webhooks has it.
enum Consequence {
    /// Done: any 2xx.
    DELIVERED,
    /// Tried again by the schedule. That includes 3xx (nothing is sent anywhere but where it was meant to go) and 4xx
    /// (a receiver being set up answers 401 or 404 for a while).
    RETRY,
    /// Tried again by the schedule, and the receiver is left in peace for a while: 429, 502, 504, or it says when.
    THROTTLE,
    /// The receiver wants nothing any more: 410.
    DISABLE;

    static Consequence of(Reply reply) {
        return switch (reply) {
            case Reply.Unanswered _ -> RETRY;
            case Reply.Answered answered -> ofStatus(answered);
        };
    }

    private static Consequence ofStatus(Reply.Answered answered) {
        if (answered.status() / 100 == 2) {
            return DELIVERED;
        }
        return switch (answered.status()) {
            case 410 -> DISABLE;
            case 429, 502, 504 -> THROTTLE;
            default -> answered.retryAfter() == null ? RETRY : THROTTLE;
        };
    }
}
