package readout.query.webhook;

/// Takes a payload to a receiver, once.
public interface Courier {

    /// Signs, sends, and waits for the reply. Returns in any case, within the time that one attempt may take.
    Attempt attempt(Endpoint endpoint, String webhookId, Payload payload);
}
