package readout.egress;

import java.time.Duration;

/// How much one exchange may cost.
///
/// @param total the time for everything: looking the name up, connecting, all redirects, the last byte of the answer
/// @param connect the time for one address to take the connection
/// @param body the most bytes of an answer that are read, counted after decompression
/// @param redirects how many are followed, each judged like the first address; with 0 a redirect is the answer
public record EgressLimits(Duration total, Duration connect, int body, int redirects) {

    /// The most header fields an answer may have.
    static final int HEADERS = 100;

    /// The longest header field or status line, in bytes.
    static final int HEADER_LINE = 8 * 1024;

    /// How many codings, one around the other, an answer may be packed in.
    static final int CODINGS = 2;

    public EgressLimits {
        if (!total.isPositive() || !connect.isPositive() || body < 0 || body == Integer.MAX_VALUE || redirects < 0) {
            throw new IllegalArgumentException(
                    "No such limits: %s, %s, %d bytes, %d redirects".formatted(total, connect, body, redirects));
        }
    }

    /// These limits with the time for everything and the length of a body no larger than in others.
    EgressLimits tighterOf(EgressLimits other) {
        return new EgressLimits(
                total.compareTo(other.total) <= 0 ? total : other.total,
                connect,
                Math.min(body, other.body),
                redirects);
    }
}
