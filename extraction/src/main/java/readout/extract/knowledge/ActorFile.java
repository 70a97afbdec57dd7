package readout.extract.knowledge;

import java.util.Locale;
import java.util.Set;

/// The five files of actors, and the columns that each may have.
enum ActorFile {
    COUNTRIES,
    PERSONS,
    ORGANISATIONS,
    EVENTS,
    PLACES;

    String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".tsv";
    }

    Set<String> columns() {
        return switch (this) {
            case COUNTRIES -> Set.of("id", "name", "qid", "status", "aliases", "adjectives", "people", "metonyms");
            case PERSONS -> Set.of("id", "name", "qid", "country", "office", "from", "to", "aliases");
            case ORGANISATIONS -> Set.of("id", "name", "qid", "country", "aliases", "adjectives", "people", "metonyms");
            case EVENTS -> Set.of("id", "name", "qid", "country", "aliases");
            case PLACES -> Set.of("id", "name", "kind", "qid", "country", "aliases", "adjectives", "people");
        };
    }
}
