package readout.query.source;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import readout.event.coverage.Poll;

/// As much of a source's definition as coverage needs; see [readout.event.source.Source].
public record SourceHeading(
        String id,
        String name,
        @Nullable String publisher,
        @Nullable String reportingSide,
        boolean enabled) {

    public SourceHeading {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
    }

    /// What a look says of its source, before its definition was read.
    static SourceHeading of(Poll poll) {
        return new SourceHeading(poll.sourceId(), poll.source(), poll.publisher(), poll.reportingSide(), false);
    }
}
