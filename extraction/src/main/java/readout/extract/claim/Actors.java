package readout.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import readout.extract.clause.Clauses;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Reads the actors that a phrase names: countries, people, bodies, and named groups such as *both sides* or *the
/// international community*.
final class Actors {

    /// What stands behind these is not who a phrase names, but with or about whom: *talks **between** A and B*.
    private static final WordSet APART =
            WordSet.of("between", "with", "about", "on", "over", "against", "for", "by", "towards", "toward");

    private final Tokens tokens;
    private final Names names;
    private final BothSides bothSides;
    private final Described described;
    private final Organs organs;
    private final Titles titles;
    private final Joints joints;
    private final Bearers bearers;

    Actors(Clauses clauses, Sides sides) {
        this.tokens = clauses.tokens();
        this.names = clauses.names();
        this.bothSides = new BothSides(tokens, names, sides);
        this.organs = new Organs(tokens, names, sides);
        this.described = new Described(clauses, sides, organs);
        this.titles = new Titles(tokens, names);
        this.bearers = new Bearers(tokens, names, sides, described);
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
            Figure actor =
                    mention != null && own && !organs.isWhere(mention, phrase) ? bearers.speaking(mention) : null;
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
            if ((mention != null && !where && (bearers.actor(mention) != null || isGovernment(mention, span)))
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
            if (mention != null && (bearers.actor(mention) != null || isGovernment(mention, span))) {
                return i;
            }
            Tag tag = tokens.tag(i);
            boolean people = tokens.is(i, "in")
                    && i > span.start()
                    && (Bearers.isPeople(tokens.word(i - 1)) || Organs.isOne(tokens.word(i - 1)));
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
        return heads && bearers.speaking(mention) != null;
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
            Figure actor = mention == null ? null : at == from ? bearers.speaking(mention) : bearers.actor(mention);
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

    /// Whether a body's name only tells whose thing a noun means: ***UN** resolutions*.
    boolean isOfThing(int token) {
        return bearers.isOfThing(token);
    }

    Organs organs() {
        return organs;
    }

    /// Both sides of a talk of two, by their countries; none where there are others.
    List<Figure> bothOfTalk(Context context) {
        return bothSides.ofTalk(context);
    }
}
