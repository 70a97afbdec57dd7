package readout.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.clause.Chunk;
import readout.extract.clause.Clause;
import readout.extract.clause.Clauses;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Reads the actors that a phrase names: countries, people, bodies, and named groups such as *both sides* or *the
/// international community*.
final class Actors {

    private static final Set<String> GROUPS = Set.of(
            "community",
            "countries",
            "nations",
            "parties",
            "states",
            "sides",
            "powers",
            "partners",
            "allies",
            "donors");

    private final Clauses clauses;
    private final Tokens tokens;
    private final Names names;
    private final Sides sides;

    Actors(Clauses clauses, Sides sides) {
        this.clauses = clauses;
        this.tokens = clauses.tokens();
        this.names = clauses.names();
        this.sides = sides;
    }

    /// The actors of a phrase in text order; those inside names of events are none.
    List<Figure> in(Context context, Span phrase) {
        List<Figure> found = new ArrayList<>();
        for (int i = phrase.start(); i < phrase.end(); i++) {
            if (isBothSides(i)) {
                found.addAll(both(context));
                return found;
            }
            Mention mention = names.at(i);
            Figure actor = mention != null && mention.start() == i && !isWhere(mention) ? actor(mention) : null;
            if (actor != null && !found.contains(actor)) {
                found.add(actor);
            }
        }
        if (found.isEmpty()) {
            found.addAll(described(context, phrase));
        }
        return found;
    }

    /// Whom a phrase without a name means: a person by office, a group by its noun, a body named before.
    List<Figure> described(Context context, Span phrase) {
        if (phrase.isEmpty()) {
            return List.of();
        }
        Figure group = group(phrase);
        if (group != null) {
            return List.of(group);
        }
        Clause clause = clauses.around(phrase.start());
        Chunk first = clause.chunk(clause.indexAt(phrase.start()));
        if (!first.isNoun() || !tokens.in(first.start(), WordClass.DETERMINER)) {
            return List.of();
        }
        Figure body = bodyBefore(first);
        return body != null ? List.of(body) : others(context, new Span(first.start(), first.end()));
    }

    /// Whom a description means; never the speakers, who would not call themselves so.
    private static List<Figure> others(Context context, Span phrase) {
        List<Figure> others = new ArrayList<>();
        for (Figure figure : context.referents().of(phrase)) {
            if (!context.speakers().contains(figure)) {
                others.add(figure);
            }
        }
        return others;
    }

    /// *the group*, *the bloc*: the body named last.
    private @Nullable Figure bodyBefore(Chunk phrase) {
        boolean anaphoric = phrase.end() - phrase.start() == 2
                && switch (tokens.word(phrase.head()).lower()) {
                    case "group", "bloc", "alliance", "organization", "organisation", "union" -> true;
                    default -> false;
                };
        Figure last = null;
        for (int i = 0; anaphoric && i < phrase.start(); i++) {
            Mention mention = names.at(i);
            last = mention != null && mention.figure().type() == ActorType.ORGANISATION ? mention.figure() : last;
        }
        return last;
    }

    /// The token with which the first actor of a span begins, negative if there is none before the span's first
    /// verb.
    int firstActor(Context context, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            Mention mention = names.at(i);
            boolean where = mention != null && isWhere(mention);
            if ((mention != null && !where && actor(mention) != null)
                    || (isBothSides(i) && !context.parties().isEmpty())) {
                return i;
            }
            if (tokens.tag(i).isFinite()) {
                return -1;
            }
        }
        return -1;
    }

    /// The actor that begins at a token, and those that *and* and commas join to it.
    List<Figure> joined(Context context, int from, int limit) {
        List<Figure> found = new ArrayList<>();
        int at = from;
        while (at < limit) {
            Mention mention = names.at(at);
            Figure actor = mention == null ? null : actor(mention);
            if (actor != null) {
                if (!found.contains(actor)) {
                    found.add(actor);
                }
                at = Objects.requireNonNull(mention).end();
            } else if (isBothSides(at)) {
                found.addAll(both(context));
                return found;
            } else if (isJoint(at)) {
                at++;
            } else {
                return found;
            }
        }
        return found;
    }

    /// Whether a name only tells where: *the attack **in Orlando***.
    private boolean isWhere(Mention mention) {
        int before = tokens.is(mention.start() - 1, "the") ? mention.start() - 2 : mention.start() - 1;
        return tokens.is(before, "in") || tokens.is(before, "at") || tokens.is(before, "near");
    }

    private boolean isJoint(int token) {
        return tokens.is(token, ",") || tokens.is(token, "and") || tokens.is(token, "the") || tokens.is(token, "other");
    }

    private @Nullable Figure actor(Mention mention) {
        Figure figure = mention.figure();
        if (!mention.isName()) {
            Figure country = sides.of(figure);
            return country == null ? figure : country;
        }
        return switch (figure.type()) {
            case PERSON -> figure;
            case ORGANISATION -> {
                Figure country = sides.governedBy(figure);
                yield country == null ? figure : country;
            }
            case COUNTRY -> {
                Figure country = sides.of(figure);
                yield country == null ? figure : country;
            }
            case EVENT -> mention.end() == mention.start() + 1 ? figure : null;
            case PLACE -> figure;
        };
    }

    /// *both sides*, *the two countries*
    private boolean isBothSides(int token) {
        boolean two = tokens.is(token, "both") || tokens.is(token, "two");
        return two
                && (tokens.is(token + 1, "sides")
                        || tokens.is(token + 1, "countries")
                        || tokens.is(token + 1, "nations")
                        || tokens.is(token + 1, "parties")
                        || tokens.is(token + 1, "governments"));
    }

    private List<Figure> both(Context context) {
        List<Figure> both = new ArrayList<>();
        for (Figure party : context.parties()) {
            Figure side = party.isPerson() ? sides.of(party) : party;
            if (side != null) {
                both.add(side);
            }
        }
        return both;
    }

    /// A group named by a common noun: *the international community*, *small island developing countries*.
    private @Nullable Figure group(Span phrase) {
        if (phrase.isEmpty()) {
            return null;
        }
        Clause clause = clauses.around(phrase.start());
        Chunk chunk = clause.chunk(clause.indexAt(phrase.start()));
        if (!chunk.isNoun() || !GROUPS.contains(tokens.word(chunk.head()).lower())) {
            return null;
        }
        int start = chunk.start();
        while (start < chunk.head()
                && (tokens.tag(start) == Tag.DT || tokens.tag(start) == Tag.PDT || tokens.is(start, "all"))) {
            start++;
        }
        int end = tokens.is(chunk.end(), "in") || tokens.is(chunk.end(), "to") ? phrase.end() : chunk.end();
        return start == chunk.head() && !tokens.is(start, "parties")
                ? null
                : Figure.described(ActorType.ORGANISATION, tokens.text(start, Math.max(end, start + 1)), null);
    }

    /// Whether a span names a country, by whatever word.
    boolean names(Span span, Figure country) {
        for (int i = span.start(); i < span.end(); i++) {
            Mention mention = names.at(i);
            boolean same = mention != null
                    && !mention.figure().isPerson()
                    && mention.figure().country() != null
                    && Objects.equals(mention.figure().country(), country.country());
            if (same || (tokens.word(i).lower().startsWith("one-china") && "CHN".equals(country.country()))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a span names a person.
    boolean namesPerson(Span span, Figure person) {
        for (int i = span.start(); i < span.end(); i++) {
            Mention mention = names.at(i);
            if (mention != null && mention.figure().equals(person)) {
                return true;
            }
        }
        return false;
    }
}
