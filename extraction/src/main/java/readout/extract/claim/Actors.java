package readout.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
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
import readout.extract.text.Word;
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

    /// Behind *member*, these are a group of its own: *all **UN member states***.
    private static final WordSet COUNTRIES = WordSet.of("states", "countries", "nations");

    /// What stands behind these is not who a phrase names, but with or about whom: *talks **between** A and B*.
    private static final WordSet APART =
            WordSet.of("between", "with", "about", "on", "over", "against", "for", "by", "towards", "toward");

    private final Tokens tokens;
    private final Names names;
    private final Sides sides;
    private final BothSides bothSides;
    private final Described described;
    private final Organs organs;
    private final Titles titles;
    private final Joints joints;

    Actors(Clauses clauses, Sides sides) {
        this.tokens = clauses.tokens();
        this.names = clauses.names();
        this.sides = sides;
        this.bothSides = new BothSides(tokens, names, sides);
        this.organs = new Organs(tokens, names, sides);
        this.described = new Described(clauses, sides, organs);
        this.titles = new Titles(tokens, names);
        this.joints = new Joints(tokens);
    }

    /// The actors of a phrase in text order; those inside names of events are none.
    List<Figure> in(Context context, Span phrase) {
        List<Figure> found = new ArrayList<>(described.holder(context, phrase));
        if (!found.isEmpty()) {
            return found;
        }
        int end = endOf(phrase);
        for (int i = phrase.start(); i < end; i++) {
            if (bothSides.standAt(i)) {
                return bothSides.isOwned(i, phrase.start()) ? List.of() : bothSides.of(context, i);
            }
            Mention mention = names.at(i);
            boolean own = mention != null && mention.start() == i && mention.equals(titles.bearer(mention));
            Figure actor = mention != null && own && !organs.isWhere(mention, phrase) ? speaking(mention) : null;
            if (actor != null && !found.contains(actor)) {
                found.add(actor);
            }
        }
        found.addAll(found.isEmpty() ? described.in(context, phrase) : described.officials(context, phrase));
        return found;
    }

    /// Where a phrase ends for what only tells how or about whom: *talks **between A and B***, *all states**, in**
    /// accordance with the Charter, to …*
    private int endOf(Span phrase) {
        for (int i = phrase.start() + 1; i + 1 < phrase.end(); i++) {
            boolean how = tokens.is(i, ",") && tokens.tag(i + 1) == Tag.IN && !tokens.is(i + 1, "as");
            if (how || APART.contains(tokens.word(i))) {
                return i;
            }
        }
        return phrase.end();
    }

    /// The person whom an office with its country or body means.
    List<Figure> holder(Context context, Span phrase) {
        return described.holder(context, phrase);
    }

    /// Whom a phrase without a name means.
    List<Figure> described(Context context, Span phrase) {
        return described.in(context, phrase);
    }

    /// The group that a noun names at the start of a phrase; empty if there is none.
    List<Figure> group(Span phrase) {
        return described.group(phrase);
    }

    /// Those whom a phrase names by any noun of many; empty if it names somebody, or is more than that.
    List<Figure> people(Span phrase) {
        return described.people(phrase);
    }

    /// The token with which the first actor of a span begins, negative if there is none before the span's first
    /// verb.
    int firstActor(Context context, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            Mention mention = names.at(i);
            boolean where = mention != null && organs.isWhere(mention, span);
            if ((mention != null && !where && (actor(mention) != null || isGovernment(mention, span)))
                    || (bothSides.standAt(i)
                            && !isBetween(i)
                            && !bothSides.of(context, i).isEmpty())) {
                return i;
            }
            if (tokens.tag(i).isFinite()) {
                return -1;
            }
        }
        return -1;
    }

    /// All whom a feeling for a fate goes to: *to the families of those lost and the people **of Togo***.
    List<Figure> bereaved(Context context, Span rest) {
        List<Figure> found = new ArrayList<>();
        for (int i = rest.start(); i < rest.end() && !tokens.is(i, "by") && !tokens.is(i, "against"); i++) {
            if (reached(new Span(i, i + 1)) == i && !tokens.is(i - 1, "in")) {
                joined(context, i, i + 1).stream()
                        .filter(figure -> !found.contains(figure) && !Sides.speaks(context, figure))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /// *exchanges **between the two countries***, which address neither.
    private boolean isBetween(int both) {
        return tokens.is(both - 1, "between") || (tokens.is(both - 1, "the") && tokens.is(both - 2, "between"));
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
                at = joints.behind(Objects.requireNonNull(mention));
            } else if (at > from && joints.standAt(at)) {
                at++;
            } else {
                return found;
            }
        }
        return found;
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
        List<Figure> group = described.group(new Span(region.start(), region.end()));
        return group.isEmpty() ? region.figure() : group.getFirst();
    }

    private @Nullable Figure actor(Mention mention) {
        Figure figure = mention.figure();
        if (mention.use() == NameUse.METONYM && figure.type() == ActorType.PLACE) {
            return sides.of(figure);
        }
        if (!mention.isName()) {
            Figure country = sides.of(figure);
            if (country != null && mention.use() == NameUse.ADJECTIVE && isPrivate(mention.end())) {
                return null;
            }
            return country == null ? inRegion(mention) : country;
        }
        return switch (figure.type()) {
            case PERSON -> figure;
            case ORGANISATION -> {
                if (tokens.is(mention.end(), "member") && COUNTRIES.contains(tokens.word(mention.end() + 1))) {
                    yield Figure.described(
                            ActorType.ORGANISATION, tokens.text(mention.start(), mention.end() + 2), null);
                }
                Figure country = sides.governedBy(figure);
                yield country == null ? figure : country;
            }
            case COUNTRY -> {
                if (isPrivate(mention.end())) {
                    yield null;
                }
                if (isAttribute(mention)) {
                    yield null;
                }
                Figure country = sides.of(figure);
                yield country == null ? figure : country;
            }
            case EVENT ->
                mention.end() == mention.start() + 1 && !Plans.isTreaty(figure) ? figure : Plans.planner(figure, sides);
            case PLACE -> isPeopled(figure) && !isAttribute(mention) ? inRegion(mention) : null;
        };
    }

    /// Whether a name only tells which thing is meant: ***Taiwan** independence*, *the **Iran** deal*.
    private boolean isAttribute(Mention mention) {
        int next = mention.end();
        boolean noun = isCommon(next)
                && !tokens.word(mention.start()).isCompound()
                && names.at(next + 1) == null
                && tokens.tag(next + 1) != Tag.DT;
        return noun && !Organs.isOne(tokens.word(next)) && !PEOPLE.contains(lower(next));
    }

    /// Whether a body's name only tells whose thing a noun means: ***UN** resolutions*.
    boolean isOfThing(int token) {
        Mention mention = names.at(token);
        return mention != null && mention.figure().type() == ActorType.ORGANISATION && isAttribute(mention);
    }

    private boolean isPrivate(int noun) {
        return noun < tokens.size() && Organs.isPrivate(tokens.word(noun));
    }

    private boolean isCommon(int token) {
        return tokens.tag(token).isNoun()
                && names.at(token) == null
                && !tokens.word(token).isCapitalised();
    }

    /// Whether a place can be spoken to: a region or territory, not a sea or a hall.
    private static boolean isPeopled(Figure place) {
        ListedActor listed = place.listed();
        PlaceKind kind = listed == null ? null : listed.placeKind();
        return kind != null && (kind == PlaceKind.REGION || kind == PlaceKind.TERRITORY);
    }

    static boolean isPeople(Word noun) {
        return PEOPLE.contains(noun);
    }

    Organs organs() {
        return organs;
    }

    /// Both sides of a talk of two, by their countries; none where there are others.
    List<Figure> bothOfTalk(Context context) {
        return bothSides.ofTalk(context);
    }
}
