package readout.cli.shell;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;

/// The Readout that a command talks to.
///
/// @param kafka what Kafka clients take as `bootstrap.servers`
/// @param apiKey sent as a bearer token
public record Target(URI ingest, URI enrich, URI query, String kafka, Optional<String> apiKey) {

    public Target {
        requireNonNull(ingest, "ingest");
        requireNonNull(enrich, "enrich");
        requireNonNull(query, "query");
        requireNonNull(kafka, "kafka");
        requireNonNull(apiKey, "apiKey");
    }

    @Override
    public String toString() {
        return "Target[ingest=%s, query=%s, kafka=%s]".formatted(ingest, query, kafka);
    }
}
