package readout.extract.name;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.event.statement.Actor;
import readout.event.statement.ActorType;
import readout.extract.knowledge.ListedActor;
import readout.extract.knowledge.Slug;
import readout.extract.knowledge.Term;

/// Somebody or something that one article names, with what the article tells about it.
public final class Figure {

    private final ActorType type;
    private final @Nullable ListedActor listed;
    private final String name;
    private final Set<String> words = new LinkedHashSet<>();
    private @Nullable String office;
    private @Nullable String country;
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
    public static Figure country(ListedActor listed) {
        return new Figure(ActorType.COUNTRY, listed, listed.name(), listed.country());
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
        if (country == null && newCountry != null) {
            country = newCountry;
        }
    }

    /// Takes a gender if none is known.
    public void learn(Gender told) {
        if (gender == null) {
            gender = told;
        }
    }

    /// Takes the listed office of the day, or the latest one, for a person whose office the article does not tell.
    void recall(@Nullable LocalDate day) {
        if (listed == null || office != null || listed.terms().isEmpty()) {
            return;
        }
        Term latest = listed.terms().getLast();
        Term held = day == null
                ? latest
                : listed.terms().stream()
                        .filter(term -> term.covers(day))
                        .findFirst()
                        .orElse(null);
        office = held == null ? null : held.office();
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
