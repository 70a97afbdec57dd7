package readout.extract.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;

/// One actor while its rows are read: the packaged ones first, then a user's. A filled cell overrides, a list adds, and
/// an entry with a leading `-` takes away.
final class ActorDraft {

    private final ActorFile file;
    private final TabRow first;
    private String name;
    private @Nullable String qid;
    private @Nullable String country;
    private @Nullable PlaceKind placeKind;
    private @Nullable CountryStatus status;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> adjectives = new LinkedHashSet<>();
    private final Set<String> people = new LinkedHashSet<>();
    private final Set<String> metonyms = new LinkedHashSet<>();
    private final List<Term> terms = new ArrayList<>();

    ActorDraft(ActorFile file, TabRow first) {
        this.file = file;
        this.first = first;
        this.name = first.text("name");
    }

    ActorFile file() {
        return file;
    }

    /// The row that listed it.
    TabRow first() {
        return first;
    }

    String id() {
        return first.text("id");
    }

    String name() {
        return name;
    }

    void merge(CheckedRow checked) {
        TabRow row = checked.row();
        row.filled("name").ifPresent(text -> {
            name = text;
            names.add(text);
        });
        if (file != ActorFile.PERSONS || row.equals(first)) {
            row.filled("country").ifPresent(text -> country = text);
        }
        checked.qid().ifPresent(text -> qid = text);
        checked.status().ifPresent(value -> status = value);
        checked.placeKind().ifPresent(value -> placeKind = value);
        checked.term().ifPresent(this::merge);
        merge(checked, "aliases", names);
        merge(checked, "adjectives", adjectives);
        merge(checked, "people", people);
        merge(checked, "metonyms", metonyms);
    }

    /// A term with the office and first day of one that is there takes its place, so that a user can end a term.
    private void merge(Term term) {
        for (int i = 0; i < terms.size(); i++) {
            Term held = terms.get(i);
            if (held.office().equals(term.office()) && Objects.equals(held.from(), term.from())) {
                terms.set(i, term);
                return;
            }
        }
        terms.add(term);
    }

    private static void merge(CheckedRow checked, String column, Collection<String> into) {
        for (String entry : checked.row().list(column)) {
            if (!entry.startsWith("-")) {
                into.add(entry);
            } else if (!into.remove(entry.substring(1).strip())) {
                checked.tell(column, entry + " takes away what is not there");
            }
        }
    }

    /// Tells what the actor lacks once all rows are read.
    void check(List<Flaw> flaws) {
        if (first.filled("name").isEmpty()) {
            flaws.add(first.flaw("name", "a new actor needs a name"));
            return;
        }
        if (!id().equals(idByRule())) {
            flaws.add(first.flaw("id", "%s should be %s".formatted(id(), idByRule())));
        }
        if (file == ActorFile.COUNTRIES
                && status == null
                && first.filled("status").isEmpty()) {
            flaws.add(first.flaw("status", "a new country needs one"));
        }
        if (file == ActorFile.PLACES
                && placeKind == null
                && first.filled("kind").isEmpty()) {
            flaws.add(first.flaw("kind", "a new place needs one"));
        }
    }

    private String idByRule() {
        return switch (file) {
            case COUNTRIES -> id();
            case PERSONS ->
                Slug.ofPerson(first.text("name"), first.filled("country").orElse(null));
            case ORGANISATIONS, EVENTS, PLACES -> Slug.of(first.text("name"));
        };
    }

    /// The actor as its rows have it. Only for a draft without flaws.
    ListedActor listed() {
        List<String> all = new ArrayList<>(List.of(name));
        names.stream().filter(other -> !other.equals(name)).forEach(all::add);
        return new ListedActor(
                id(),
                type(),
                name,
                qid,
                file == ActorFile.COUNTRIES ? id() : country,
                status == CountryStatus.TERRITORY ? PlaceKind.TERRITORY : placeKind,
                all,
                List.copyOf(adjectives),
                List.copyOf(people),
                List.copyOf(metonyms),
                terms);
    }

    private ActorType type() {
        return switch (file) {
            case COUNTRIES -> status == CountryStatus.TERRITORY ? ActorType.PLACE : ActorType.COUNTRY;
            case PERSONS -> ActorType.PERSON;
            case ORGANISATIONS -> ActorType.ORGANISATION;
            case EVENTS -> ActorType.EVENT;
            case PLACES -> ActorType.PLACE;
        };
    }
}
