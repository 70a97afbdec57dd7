package readout.event.outcome;

import static java.util.Objects.requireNonNull;

/// Which rules made an outcome. The same article under the same rules gives the same bytes.
///
/// @param version release of the extraction
/// @param sha256 hash over its code and data, overlays included
public record Rules(String version, String sha256) {

    public Rules {
        requireNonNull(version, "version");
        requireNonNull(sha256, "sha256");
    }
}
