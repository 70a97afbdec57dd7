package readout.query.webhook;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.egress.Target;

/// A receiver of webhooks.
///
/// @param alertId of the alert whose matches go there; each alert has one endpoint
/// @param url it is sent to
/// @param since when it was made, or last changed or enabled by hand: failures before that are forgiven
/// @param keys that sign; the present one first, then those it replaced
public record Endpoint(String alertId, URI url, Instant since, List<SigningKey> keys) {

    public Endpoint {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("An endpoint needs a key to sign with");
        }
    }

    /// Why nothing could ever be sent to an address, by how it is written; empty if it may be tried. What it leads to
    /// is judged at each attempt.
    public static Optional<String> reasonAgainst(String url) {
        return switch (Target.of(url)) {
            case Target.Usable _ -> Optional.empty();
            case Target.Refused refused -> Optional.of(refused.reason());
        };
    }

    /// The keys that sign at a time.
    List<SigningKey> keysAt(Instant now) {
        return keys.stream().filter(key -> key.isUsedAt(now)).toList();
    }

    /// The same endpoint with a new key. The keys before sign beside it for a while, so that the receiver can change
    /// over at leisure.
    public Endpoint rotated(SigningKey key, Instant now, Duration overlap) {
        List<SigningKey> all = new ArrayList<>(List.of(key));
        keysAt(now).forEach(old -> all.add(old.endingAt(now.plus(overlap))));
        return new Endpoint(alertId, url, since, all);
    }
}
