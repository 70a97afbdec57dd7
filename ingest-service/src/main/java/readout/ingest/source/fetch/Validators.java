package readout.ingest.source.fetch;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.egress.EgressOutcome;

/// What a server gave with a document so that one can ask whether it changed (RFC 9110, 13).
///
/// @param etag as it came, with its quotes
/// @param lastModified as it came
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    /// Nothing is known of a document.
    public static final Validators NONE = new Validators(null, null);

    static Validators of(EgressOutcome.Answered answer) {
        return new Validators(
                answer.header("ETag").orElse(null),
                answer.header("Last-Modified").orElse(null));
    }

    /// These, or where the server gave none with its answer that nothing changed, the ones before.
    Validators or(Validators before) {
        return new Validators(
                Optional.ofNullable(etag).orElse(before.etag),
                Optional.ofNullable(lastModified).orElse(before.lastModified));
    }

    /// The header fields that make a request conditional.
    Map<String, String> conditions() {
        Map<String, String> conditions = new HashMap<>();
        if (etag != null) {
            conditions.put("If-None-Match", etag);
        }
        if (lastModified != null) {
            conditions.put("If-Modified-Since", lastModified);
        }
        return conditions;
    }
}
