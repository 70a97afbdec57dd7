package readout.extract.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
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
import readout.extract.text.WordSet;

/// Tells which actor a name means where it stands: a country for its forces, a government for its seat, nobody where
/// the name only tells which thing is meant.
final class Bearers {

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

    private final Tokens tokens;
    private final Names names;
    private final Sides sides;
    private final Described described;

    Bearers(Tokens tokens, Names names, Sides sides, Described described) {
        this.tokens = tokens;
        this.names = names;
        this.sides = sides;
        this.described = described;
    }

    /// An actor, or the government whose seat is named: ***Beijing** must …*
    @Nullable
    Figure speaking(Mention mention) {
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

    /// The actor that a name means, or null.
    @Nullable
    Figure actor(Mention mention) {
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
        return noun && !Organs.isOne(tokens.word(next)) && !PEOPLE.contains(tokens.word(next));
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

    /// Whether a noun means people who belong to a country: *the **people** of Samoa*.
    static boolean isPeople(Word noun) {
        return PEOPLE.contains(noun);
    }
}
