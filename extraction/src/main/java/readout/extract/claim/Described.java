package readout.extract.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.Clauses;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Reads whom phrases mean that name nobody: a person by office, a group by its noun, a body named before.
final class Described {

    private final Clauses clauses;
    private final Tokens tokens;
    private final Names names;
    private final Sides sides;
    private final NamedGroups groups;
    private final Organs organs;

    Described(Clauses clauses, Sides sides, Organs organs) {
        this.clauses = clauses;
        this.tokens = clauses.tokens();
        this.names = clauses.names();
        this.sides = sides;
        this.groups = new NamedGroups(clauses);
        this.organs = organs;
    }

    /// The person whom an office with its country or body means: *the **IAEA director general***.
    List<Figure> holder(Context context, Span phrase) {
        List<Figure> of = ofCountry(context, phrase);
        if (!of.isEmpty()) {
            return of;
        }
        int from = !phrase.isEmpty() && tokens.is(phrase.start(), "the") ? phrase.start() + 1 : phrase.end();
        Mention owner = from < phrase.end() ? names.at(from) : null;
        if (owner == null || owner.end() >= phrase.end() || owner.figure().isPerson()) {
            return List.of();
        }
        Chunk chunk = chunkAt(phrase.start());
        boolean whole = chunk.isNoun() && chunk.end() == phrase.end() && names.at(chunk.head()) == null;
        List<Figure> known = whole ? context.referents().of(phrase) : List.of();
        return known.size() == 1 && known.getFirst().isPerson() ? known : List.of();
    }

    /// *the **president of Malta***, where nobody is named behind it.
    private List<Figure> ofCountry(Context context, Span phrase) {
        if (phrase.isEmpty() || !tokens.is(phrase.start(), "the")) {
            return List.of();
        }
        Chunk office = chunkAt(phrase.start());
        int owner = tokens.is(office.end() + 1, "the") ? office.end() + 2 : office.end() + 1;
        Mention country = tokens.is(office.end(), "of") ? names.at(owner) : null;
        boolean offices =
                office.isNoun() && office.start() == phrase.start() && Titles.isOffice(tokens.word(office.head()));
        boolean unnamed = country != null && !country.figure().isPerson() && names.at(country.end()) == null;
        List<Figure> known = offices && unnamed && country != null
                ? context.referents().of(new Span(phrase.start(), country.end()))
                : List.of();
        return known.size() == 1 && known.getFirst().isPerson() ? known : List.of();
    }

    /// Whom a phrase means.
    List<Figure> in(Context context, Span phrase) {
        if (phrase.isEmpty()) {
            return List.of();
        }
        List<Figure> found = joinedGroups(phrase);
        if (!found.isEmpty()) {
            return found;
        }
        Chunk first = chunkAt(phrase.start());
        if (!first.isNoun() || !tokens.in(first.start(), WordClass.DETERMINER)) {
            return List.of();
        }
        Figure body = bodyBefore(first);
        return body != null ? List.of(body) : others(context, new Span(first.start(), first.end()));
    }

    /// People whom a phrase means by their offices beside those it names: ***the foreign minister** and the Ghanaian
    /// government*.
    List<Figure> officials(Context context, Span phrase) {
        List<Figure> found = new ArrayList<>(0);
        Clause clause = clauses.around(phrase.start());
        for (int k = clause.indexAt(phrase.start());
                k < clause.size() && clause.chunk(k).start() < phrase.end();
                k++) {
            Chunk chunk = clause.chunk(k);
            if (chunk.isNoun() && tokens.is(chunk.start(), "the") && !isNamed(chunk)) {
                others(context, new Span(chunk.start(), chunk.end())).stream()
                        .filter(Figure::isPerson)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private boolean isNamed(Chunk chunk) {
        for (int i = chunk.start(); i < chunk.end(); i++) {
            if (names.at(i) != null) {
                return true;
            }
        }
        return false;
    }

    /// The group that a noun names at the start of a phrase, with those that *and* and commas join to it: *the **army**
    /// and the **police***.
    private List<Figure> joinedGroups(Span phrase) {
        Figure first = groups.find(phrase);
        if (first == null) {
            return List.of();
        }
        List<Figure> found = new ArrayList<>();
        found.add(first);
        Clause clause = clauses.around(phrase.start());
        int k = clause.indexAt(phrase.start()) + 1;
        while (k + 1 < clause.size()
                && clause.chunk(k + 1).start() < phrase.end()
                && (clause.is(k, "and") || clause.chunk(k).is(ChunkKind.COMMA))) {
            Chunk next = clause.chunk(k + 1);
            Figure other = next.isNoun() && !isNamed(next) ? groups.find(new Span(next.start(), next.end())) : null;
            if (other == null) {
                return found;
            }
            found.add(other);
            k += 2;
        }
        return found;
    }

    /// The group that a noun names at the start of a phrase; empty if there is none.
    List<Figure> group(Span phrase) {
        Figure group = groups.find(new Span(phrase.start(), Math.min(phrase.start() + 1, phrase.end())));
        return group == null ? List.of() : List.of(group);
    }

    /// Those whom a phrase that is nothing else names by a noun of many: ***doctors***, *the **rail workers***.
    List<Figure> people(Span phrase) {
        Chunk chunk = chunkAt(phrase.start());
        boolean whole = chunk.isNoun() && chunk.start() == phrase.start() && chunk.end() == phrase.end();
        int from = chunk.start();
        while (from < chunk.head() && (tokens.tag(from) == Tag.DT || tokens.tag(from) == Tag.PDT)) {
            from++;
        }
        boolean many = whole && tokens.tag(chunk.head()) == Tag.NNS && !isNamed(chunk);
        return many && tokens.tag(from) != Tag.PRP_POSSESSIVE
                ? List.of(Figure.described(ActorType.ORGANISATION, tokens.text(from, chunk.head() + 1), null))
                : List.of();
    }

    private Chunk chunkAt(int token) {
        Clause clause = clauses.around(token);
        return clause.chunk(clause.indexAt(token));
    }

    /// Whom a description means, never the speakers; *the government* is that of the speaker's country.
    private List<Figure> others(Context context, Span phrase) {
        List<Figure> others = new ArrayList<>();
        for (Figure figure : context.referents().of(phrase)) {
            Figure country = sides.governedBy(figure);
            if (!context.speakers().contains(figure)) {
                others.add(country == null ? figure : country);
            }
        }
        Figure home = others.isEmpty() ? organs.governed(context, phrase) : null;
        return home == null ? others : List.of(home);
    }

    /// *the group*, *the bloc*: the body named last.
    private @Nullable Figure bodyBefore(Chunk phrase) {
        boolean anaphoric = phrase.end() - phrase.start() == 2
                && switch (tokens.word(phrase.head()).lower()) {
                    case "group", "bloc", "alliance", "organization", "organisation", "union" -> true;
                    default -> false;
                };
        return anaphoric
                ? names.before(phrase.start()).stream()
                        .map(Mention::figure)
                        .filter(figure -> figure.type() == ActorType.ORGANISATION)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
