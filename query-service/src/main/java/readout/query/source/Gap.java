package readout.query.source;

import static java.util.Objects.requireNonNull;

/// Why a source does not account for all of a span of time.
///
/// @param source its id
/// @param name its name
/// @param reason in words
public record Gap(String source, String name, String reason) {

    public Gap {
        requireNonNull(source, "source");
        requireNonNull(name, "name");
        requireNonNull(reason, "reason");
    }
}
