package readout.event.statement;

import static java.util.Objects.requireNonNull;

import java.util.List;

/// An actor or other named thing, and every place where an article names it.
///
/// @param mentions the names as they stand, without titles and articles, in text order
/// @param adjectives forms such as *Cuban* that point to a country without naming it, in text order
public record Entity(Actor actor, List<Slice> mentions, List<Slice> adjectives) {

    public Entity {
        requireNonNull(actor, "actor");
        mentions = List.copyOf(mentions);
        adjectives = List.copyOf(adjectives);
    }
}
