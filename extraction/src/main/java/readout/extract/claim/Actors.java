package readout.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.clause.Chunk;
import readout.extract.clause.Clause;
import readout.extract.clause.Clauses;
import readout.extract.knowledge.ListedActor;
import readout.extract.knowledge.PlaceKind;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.NameUse;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Reads the actors that a phrase names: countries, people, bodies, and named groups such as *both sides* or *the
/// international community*.
final class Actors {

    private static final WordSet PEOPLE = WordSet.of(
            "people",
            "civilians",
            "residents",
            "refugees",
            "victims",
            "families",
            "children",
            "citizens",
            "camps",
            "communities",
            "population",
            "survivors");

    private final Clauses clauses;
    private final Tokens tokens;
    private final Names names;
    private final Sides sides;
    private final BothSides bothSides;
    private final NamedGroups groups;
    private final Organs organs;
    private final Titles titles;

    Actors(Clauses clauses, Sides sides) {
        this.clauses = clauses;
        this.tokens = clauses.tokens();
        this.names = clauses.names();
        this.sides = sides;
        this.bothSides = new BothSides(tokens, names, sides);
        this.groups = new NamedGroups(clauses);
        this.organs = new Organs(tokens, names, sides);
        this.titles = new Titles(tokens, names);
    }

    /// The actors of a phrase in text order; those inside names of events are none.
    List<Figure> in(Context context, Span phrase) {
        List<Figure> found = new ArrayList<>(holder(context, phrase));
        if (!found.isEmpty()) {
            return found;
        }
        for (int i = phrase.start(); i < phrase.end(); i++) {
            if (bothSides.standAt(i)) {
                found.addAll(bothSides.of(context, i));
                return found;
            }
            Mention mention = names.at(i);
            boolean own = mention != null && mention.start() == i && mention.equals(titles.bearer(mention));
            Figure actor = mention != null && own && !organs.isWhere(mention, phrase) ? speaking(mention) : null;
            if (actor != null && !found.contains(actor)) {
                found.add(actor);
            }
        }
        if (found.isEmpty()) {
            found.addAll(described(context, phrase));
        }
        return found;
    }

    /// The person whom an office with its country or body means: *the **IAEA director general***.
    private List<Figure> holder(Context context, Span phrase) {
        int from = !phrase.isEmpty() && tokens.is(phrase.start(), "the") ? phrase.start() + 1 : phrase.end();
        Mention owner = from < phrase.end() ? names.at(from) : null;
        if (owner == null || owner.end() >= phrase.end() || owner.figure().isPerson()) {
            return List.of();
        }
        Clause clause = clauses.around(phrase.start());
        Chunk chunk = clause.chunk(clause.indexAt(phrase.start()));
        boolean whole = chunk.isNoun() && chunk.end() == phrase.end() && names.at(chunk.head()) == null;
        List<Figure> known = whole ? context.referents().of(phrase) : List.of();
        return known.size() == 1 && known.getFirst().isPerson() ? known : List.of();
    }

    /// Whom a phrase without a name means: a person by office, a group by its noun, a body named before.
    List<Figure> described(Context context, Span phrase) {
        if (phrase.isEmpty()) {
            return List.of();
        }
        Figure group = groups.find(phrase);
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

    /// The group that a noun names at the start of a phrase; empty if there is none.
    List<Figure> group(Span phrase) {
        Figure group = groups.find(new Span(phrase.start(), Math.min(phrase.start() + 1, phrase.end())));
        return group == null ? List.of() : List.of(group);
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
            boolean where = mention != null && organs.isWhere(mention, span);
            if ((mention != null && !where && (actor(mention) != null || isGovernment(mention, span)))
                    || (bothSides.standAt(i) && !bothSides.of(context, i).isEmpty())) {
                return i;
            }
            if (tokens.tag(i).isFinite()) {
                return -1;
            }
        }
        return -1;
    }

    /// The token with which an actor begins that a noun phrase names, negative if it names none: *the people of
    /// **Samoa***, not *a ban on exports to Israel*. People in a country stand for it.
    int reached(Span span) {
        int end = Math.min(span.end(), tokens.size());
        for (int i = span.start(); i < end; i++) {
            Mention mention = names.at(i);
            if (mention != null && (actor(mention) != null || isGovernment(mention, span))) {
                return i;
            }
            Tag tag = tokens.tag(i);
            boolean people = tokens.is(i, "in") && i > span.start() && PEOPLE.contains(lower(i - 1));
            boolean link = tag == Tag.IN || tag == Tag.TO;
            boolean inside = tokens.is(i, "of") || people || !(link || tag.isVerb() || tokens.is(i, ","));
            if (!inside || tokens.is(i, "between")) {
                return -1;
            }
        }
        return -1;
    }

    /// Whether a capital stands for its government: at the head of a phrase or as an owner, *blamed **Kyiv** for …*
    private boolean isGovernment(Mention mention, Span span) {
        boolean heads = mention.start() == span.start() || tokens.in(mention.end(), WordClass.POSSESSIVE_MARK);
        return heads && speaking(mention) != null;
    }

    private String lower(int token) {
        return tokens.word(token).lower();
    }

    /// The actor that begins at a token, and those that *and* and commas join to it.
    List<Figure> joined(Context context, int from, int limit) {
        List<Figure> found = joined(from, limit);
        return found.isEmpty() && bothSides.standAt(from) ? bothSides.of(context, from) : found;
    }

    /// The named actor that begins at a token, and those that *and* and commas join to it.
    List<Figure> joined(int from, int limit) {
        List<Figure> found = new ArrayList<>();
        int at = from;
        while (at < limit) {
            Mention mention = titles.bearer(names.at(at));
            Figure actor = mention == null ? null : at == from ? speaking(mention) : actor(mention);
            if (actor != null) {
                if (!found.contains(actor)) {
                    found.add(actor);
                }
                at = behind(Objects.requireNonNull(mention));
            } else if (isJoint(at)) {
                at++;
            } else {
                return found;
            }
        }
        return found;
    }

    /// The token behind a name, and behind the organ that it makes one: *the Pakistani **authorities** and the UN*.
    private int behind(Mention mention) {
        boolean organ = mention.end() < tokens.size() && Organs.isOne(tokens.word(mention.end()));
        return organ && mention.use() == NameUse.ADJECTIVE ? mention.end() + 1 : mention.end();
    }

    private boolean isJoint(int token) {
        return tokens.is(token, ",") || tokens.is(token, "and") || tokens.is(token, "the") || tokens.is(token, "other");
    }

    /// An actor, or the government whose seat is named: ***Beijing** must …*
    private @Nullable Figure speaking(Mention mention) {
        Figure actor = actor(mention);
        Figure country = actor == null ? sides.of(mention.figure()) : null;
        ListedActor listed = country == null ? null : country.listed();
        return listed != null && listed.metonyms().contains(mention.figure().name()) ? country : actor;
    }

    /// ***African** countries*, *the **Caribbean** states* are a group, and not their region.
    private Figure inRegion(Mention region) {
        Figure group = groups.find(new Span(region.start(), region.end()));
        return group == null ? region.figure() : group;
    }

    private @Nullable Figure actor(Mention mention) {
        Figure figure = mention.figure();
        if (mention.use() == NameUse.METONYM && figure.type() == ActorType.PLACE) {
            return sides.of(figure);
        }
        if (!mention.isName()) {
            Figure country = sides.of(figure);
            if (country != null && mention.use() == NameUse.ADJECTIVE && Organs.isPrivate(tokens.word(mention.end()))) {
                return groups.find(new Span(mention.start(), mention.end()));
            }
            return country == null ? inRegion(mention) : country;
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
            case EVENT ->
                mention.end() == mention.start() + 1 && !Plans.isTreaty(figure) ? figure : Plans.planner(figure, sides);
            case PLACE -> isPeopled(figure) ? inRegion(mention) : null;
        };
    }

    /// Whether a place can be spoken to: a region or territory, not a sea or a hall.
    private static boolean isPeopled(Figure place) {
        ListedActor listed = place.listed();
        PlaceKind kind = listed == null ? null : listed.placeKind();
        return kind != null && (kind == PlaceKind.REGION || kind == PlaceKind.TERRITORY);
    }

    Organs organs() {
        return organs;
    }

    /// Both sides of a talk of two, by their countries; none where there are others.
    List<Figure> bothOfTalk(Context context) {
        return bothSides.ofTalk(context);
    }
}
