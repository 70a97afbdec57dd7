package readout.event.coverage;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One look at a source. Together the polls of all sources tell what Readout can know of a span of time.
///
/// It says by itself which source it looked at, so that it can be understood when that is long gone.
///
/// @param sourceId see [readout.event.source.Source]
/// @param source its name at the time
/// @param publisher its publisher at the time
/// @param reportingSide its side at the time, ISO 3166-1 alpha-3
/// @param at when the look ended
/// @param sight what it saw
/// @param nextDue when the next look is due: without one by then, the source is overdue
public record Poll(
        String sourceId,
        String source,
        @Nullable String publisher,
        @Nullable String reportingSide,
        Instant at,
        Sight sight,
        Instant nextDue) {

    public Poll {
        requireNonNull(sourceId, "sourceId");
        requireNonNull(source, "source");
        requireNonNull(at, "at");
        requireNonNull(sight, "sight");
        requireNonNull(nextDue, "nextDue");
    }
}
