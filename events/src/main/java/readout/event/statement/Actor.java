package readout.event.statement;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/// A person, country or body that speaks or is spoken to or about, or another named thing.
///
/// @param id our own id: the alpha-3 code of a country, else a slug that stays when the actor becomes listed
/// @param name full name
/// @param qid Wikidata id, only where certain
/// @param country whose it is, ISO 3166-1 alpha-3; a country's own code for a country
/// @param office the office in which the article shows a person, for instance `President`
public record Actor(
        String id,
        ActorType type,
        String name,
        @Nullable String qid,
        @Nullable String country,
        @Nullable String office) {

    public Actor {
        requireNonNull(id, "id");
        requireNonNull(type, "type");
        requireNonNull(name, "name");
    }
}
