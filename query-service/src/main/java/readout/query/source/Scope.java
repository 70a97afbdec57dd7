package readout.query.source;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Of which time and which sources a question asks.
///
/// @param from its first moment; null without one
/// @param to the first moment behind it; null without one
/// @param sources whether it asks of articles such as a source's
public record Scope(@Nullable Instant from, @Nullable Instant to, Predicate<SourceHeading> sources) {

    /// All time and all sources.
    public static final Scope EVERYTHING = new Scope(null, null, _ -> true);

    public Scope {
        requireNonNull(sources, "sources");
    }
}
