package readout.extract.name;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.event.statement.Actor;
import readout.event.statement.ActorType;
import readout.extract.knowledge.ListedActor;
import readout.extract.knowledge.Slug;
import readout.extract.knowledge.Term;
import readout.extract.text.WordSet;

/// Somebody or something that one article names, with what the article tells about it.
public final class Figure {

    /// Titles that tell less than the office that is listed.
    private static final WordSet GENERIC = WordSet.of("leader", "dictator", "strongman", "counterpart", "ruler");

    private final ActorType type;
    private final @Nullable ListedActor listed;
    private final String name;
    private final Set<String> words = new LinkedHashSet<>();
    private @Nullable String office;
    private @Nullable String country;
    private @Nullable String told;
    private @Nullable Gender gender;
    private @Nullable Actor actor;

    private Figure(ActorType type, @Nullable ListedActor listed, String name, @Nullable String country) {
        this.type = type;
        this.listed = listed;
        this.name = name;
        this.country = country;
    }

    static Figure of(ListedActor listed, ActorType type) {
        return new Figure(type, listed, listed.name(), listed.country());
    }

    static Figure unlisted(ActorType type, String name, @Nullable String country) {
        return new Figure(type, null, name, country);
    }

    /// A listed country that speaks without being named by its own name: *the Cuban side*.
    static Figure country(ListedActor listed) {
        return new Figure(ActorType.COUNTRY, listed, listed.name(), listed.country());
    }

    /// A listed person whom the text names only by the office held that day.
    static Figure holder(ListedActor listed, LocalDate day) {
        Figure person = new Figure(ActorType.PERSON, listed, listed.name(), listed.country());
        person.recall(day);
        return person;
    }

    /// Somebody whom the text names only by a description.
    public static Figure described(ActorType type, String words, @Nullable String country) {
        return new Figure(type, null, words, country);
    }

    public ActorType type() {
        return type;
    }

    public boolean isPerson() {
        return type == ActorType.PERSON;
    }

    public @Nullable ListedActor listed() {
        return listed;
    }

    /// The full name.
    public String name() {
        return name;
    }

    /// The office in which the article shows a person.
    public @Nullable String office() {
        return office;
    }

    /// ISO 3166-1 alpha-3.
    public @Nullable String country() {
        return country;
    }

    public @Nullable Gender gender() {
        return gender;
    }

    /// The words of the names by which the article calls a person.
    Set<String> words() {
        return words;
    }

    /// Takes what a title or a pronoun tells; what was told first stays.
    void learn(@Nullable String newOffice, @Nullable String newCountry) {
        if (office == null && newOffice != null) {
            office = newOffice;
        }
        if (newCountry != null && told == null) {
            told = newCountry;
            country = listed == null && country != null ? country : newCountry;
        }
    }

    /// Takes a gender if none is known.
    public void learn(Gender told) {
        if (gender == null) {
            gender = told;
        }
    }

    /// Takes the listed term that the article shows: the one of the office that it tells, else the one of the
    /// day. Whose office it is decides for whom the person speaks.
    void recall(@Nullable LocalDate day) {
        if (listed == null || listed.terms().isEmpty()) {
            return;
        }
        Term ofDay = termOf(day);
        boolean fuller = office != null
                && ofDay != null
                && (holds(ofDay.office(), office) || GENERIC.contains(lastWord(office)));
        Term term = office == null || fuller ? ofDay : termOf(office);
        if (term == null) {
            return;
        }
        office = office == null || fuller ? term.office() : office;
        country = told == null ? term.country() : told;
    }

    private static String lastWord(String office) {
        return office.substring(office.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /// Whether an office has all words of another, and more: *Secretary of State* and *Secretary*.
    private static boolean holds(String fuller, String shorter) {
        List<String> words = List.of(fuller.toLowerCase(Locale.ROOT).split(" ", -1));
        return fuller.length() > shorter.length()
                && words.containsAll(List.of(shorter.toLowerCase(Locale.ROOT).split(" ", -1)));
    }

    private @Nullable Term termOf(@Nullable LocalDate day) {
        List<Term> terms = Objects.requireNonNull(listed).terms();
        if (day == null) {
            return terms.getFirst();
        }
        for (Term term : terms) {
            if (term.covers(day)) {
                return term;
            }
        }
        return null;
    }

    private @Nullable Term termOf(String shown) {
        String key = shown.toLowerCase(Locale.ROOT);
        for (Term term : Objects.requireNonNull(listed).terms()) {
            if (key.equals(term.office().toLowerCase(Locale.ROOT))) {
                return term;
            }
        }
        return null;
    }

    /// As the statement names it. The same object every time once all names are found.
    public Actor actor() {
        if (actor == null) {
            String id = listed != null
                    ? listed.id()
                    : type == ActorType.PERSON ? Slug.ofPerson(name, country) : Slug.of(name);
            actor = new Actor(
                    id.isEmpty() ? "unnamed" : id,
                    type,
                    name,
                    listed == null ? null : listed.qid(),
                    country,
                    type == ActorType.PERSON ? office : null);
        }
        return actor;
    }

    @Override
    public String toString() {
        return name;
    }
}
