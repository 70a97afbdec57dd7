package readout.event.source;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/// How much of a source one look takes at most.
///
/// @param articles how many articles are read
/// @param bytes how long one answer may be, after decompression
/// @param patience how long one answer may take
/// @param redirects how many redirects of one address are followed
public record SourceLimits(int articles, long bytes, Duration patience, int redirects) {

    public SourceLimits {
        requireNonNull(patience, "patience");
        if (articles < 1 || bytes < 1 || patience.isNegative() || patience.isZero() || redirects < 0) {
            throw new IllegalArgumentException("Limits are positive");
        }
    }
}
