package readout.query.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the sources in scope account for.
///
/// @param sources how many enabled sources are in scope
/// @param from since when every one of them was looked at without a break up to `until`; null if there is no
///     such time
/// @param until up to when every one of them was looked at; null if one never was
/// @param gaps which of them leave part of the time asked for open, and why
public record Seen(
        int sources, @Nullable Instant from, @Nullable Instant until, List<Gap> gaps) {

    public Seen {
        gaps = List.copyOf(gaps);
    }
}
