package readout.ingest.source.fetch;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How Readout names itself to servers.
///
/// @param header the `User-Agent` field
public record Agent(String header) {

    /// The name by which robots.txt can address Readout.
    static final String ROBOT = "readout";

    public Agent {
        requireNonNull(header, "header");
    }

    /// The agent of this version.
    ///
    /// @param contact an address of the operator, for those who run the servers
    public static Agent of(Optional<String> contact) {
        String about = contact.map(address -> "+" + address).orElse("watches official statements");
        return new Agent("Readout/1.0 (%s)".formatted(about));
    }

    Map<String, String> headers(String accept) {
        return Map.of("User-Agent", header, "Accept", accept, "Accept-Language", Locale.ENGLISH + ", *;q=0.5");
    }
}
