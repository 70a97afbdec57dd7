package readout.egress;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How an exchange ended. Every one ends in exactly one of these, whatever the address and the server do.
public sealed interface EgressOutcome {

    /// The server answered, whatever it said.
    ///
    /// @param url that answered, after redirects
    /// @param status of HTTP
    /// @param headers by name in lower case
    /// @param body of the answer
    record Answered(URI url, int status, Map<String, List<String>> headers, Body body) implements EgressOutcome {

        public Answered {
            headers = Map.copyOf(headers);
        }

        /// The first field of that name.
        public Optional<String> header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                    .findFirst();
        }
    }

    /// The server answered with more than is read.
    ///
    /// @param url that answered, after redirects
    /// @param status of HTTP
    /// @param beginning of the body, as long as the limit
    record TooLarge(URI url, int status, Body beginning) implements EgressOutcome {}

    /// Nothing was sent to the address: it is none we dial. With redirects, the one where they led.
    ///
    /// @param reason for people to read
    record Refused(String reason) implements EgressOutcome {}

    /// No whole answer came.
    ///
    /// @param failure what kind of failure
    /// @param reason for people to read
    record Failed(Failure failure, String reason) implements EgressOutcome {}

    /// Why no whole answer came.
    enum Failure {
        /// The name has no address.
        UNKNOWN_HOST,
        /// No address of the name takes a connection.
        UNREACHABLE,
        /// The server does not prove who it is, or does not speak TLS.
        TLS,
        /// Time ran out.
        TIMEOUT,
        /// The connection ended within the answer, or before it.
        BROKEN,
        /// What came is not HTTP as it should be: too many redirects, too long headers, an unknown coding.
        PROTOCOL
    }
}
