package readout.query.alert;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.query.webhook.Endpoint;
import readout.query.webhook.SigningKey;

/// Where an alert posts its matches to.
///
/// @param since when it was made, changed or enabled by hand: failures before that are forgiven
/// @param keys that sign; the present one first. They stand on the log and in no answer but the one that makes them
/// @param disabled why nothing more is posted, if nothing is
public record Hook(
        String url,
        Instant since,
        List<SigningKey> keys,
        @Nullable Disabled disabled) {

    /// That nothing is posted until somebody says so.
    public record Disabled(Instant at, String reason) {
        public Disabled {
            requireNonNull(at, "at");
            requireNonNull(reason, "reason");
        }
    }

    public Hook {
        requireNonNull(url, "url");
        requireNonNull(since, "since");
        keys = List.copyOf(keys);
    }

    /// The receiver, as the deliverer of webhooks knows it.
    public Endpoint endpoint(String alertId) {
        return new Endpoint(alertId, URI.create(url), since, keys);
    }

    /// The same, from now on at an address, whatever happened before.
    public Hook at(String address, Instant now) {
        return new Hook(address, now, keys, null);
    }

    /// The same with other keys.
    public Hook with(List<SigningKey> others) {
        return new Hook(url, since, others, disabled);
    }

    Hook disable(Disabled why) {
        return new Hook(url, since, keys, why);
    }
}
