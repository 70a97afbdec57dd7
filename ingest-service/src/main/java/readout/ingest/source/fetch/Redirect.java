package readout.ingest.source.fetch;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import readout.egress.EgressOutcome;

/// Where an answer sends us.
final class Redirect {

    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

    private Redirect() {}

    /// The address that an answer redirects to, not judged yet; empty if it redirects nowhere.
    static Optional<URI> of(EgressOutcome outcome) {
        return outcome instanceof EgressOutcome.Answered answered && STATUSES.contains(answered.status())
                ? answered.header("Location").flatMap(location -> resolved(answered.url(), location))
                : Optional.empty();
    }

    private static Optional<URI> resolved(URI from, String location) {
        try {
            return Optional.of(from.resolve(location.strip().replace(" ", "%20")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
