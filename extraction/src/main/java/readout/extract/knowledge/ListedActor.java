package readout.extract.knowledge;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;

/// An actor or other named thing from the curated files.
///
/// @param id alpha-3 code of a country or territory, else a slug
/// @param name the name by which Readout calls it
/// @param qid Wikidata id, only where certain
/// @param country whose it is, ISO 3166-1 alpha-3; its own code for a country or territory
/// @param placeKind what sort of place; absent for everything else
/// @param names every name that stands for it alone: `name` first, then aliases, acronyms, formal names and other
///     spellings, as they are written
/// @param adjectives words that point to it without naming it: *Cuban*
/// @param people words for its people or members: *Cubans*
/// @param metonyms capitals and seats that stand for its government: *Beijing*, *Kremlin*
/// @param terms the offices of a person, in the order of the file; empty for everything else
public record ListedActor(
        String id,
        ActorType type,
        String name,
        @Nullable String qid,
        @Nullable String country,
        @Nullable PlaceKind placeKind,
        List<String> names,
        List<String> adjectives,
        List<String> people,
        List<String> metonyms,
        List<Term> terms) {

    public ListedActor {
        requireNonNull(id, "id");
        requireNonNull(type, "type");
        requireNonNull(name, "name");
        names = List.copyOf(names);
        adjectives = List.copyOf(adjectives);
        people = List.copyOf(people);
        metonyms = List.copyOf(metonyms);
        terms = List.copyOf(terms);
        if (names.isEmpty() || !names.getFirst().equals(name)) {
            throw new IllegalArgumentException("The names of %s must begin with %s".formatted(id, name));
        }
    }
}
