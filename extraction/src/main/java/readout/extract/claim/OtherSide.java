package readout.extract.claim;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.event.statement.Act;
import readout.extract.cue.CueKind;
import readout.extract.cue.Frame;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Tells when words in a talk of two are for the other side of it, which they need not name.
final class OtherSide {

    /// What is given to whom one talks, if the words name nobody else.
    private static final WordSet HELP = WordSet.of("support", "assistance", "aid", "help", "backing");

    /// What two do together.
    private static final WordSet TOGETHER = WordSet.of(
            "cooperation",
            "co-operation",
            "collaboration",
            "consultations",
            "interaction",
            "exchanges",
            "contacts",
            "visits",
            "invitation",
            "together");

    /// What is felt or wished before whom one talks to.
    private static final WordSet GOODWILL = WordSet.of(
            "satisfaction",
            "delight",
            "pleasure",
            "joy",
            "readiness",
            "willingness",
            "desire",
            "wish",
            "appreciation",
            "gratitude",
            "support");

    /// What one person gives to another, or congratulates him on.
    private static final WordSet COURTESIES = WordSet.of(
            "invitation",
            "hospitality",
            "birthday",
            "appointment",
            "reappointment",
            "re-election",
            "reelection",
            "inauguration",
            "reception",
            "welcome");

    /// What is sent to whoever *to* names, else to whom one talks.
    private static final WordSet GREETINGS =
            WordSet.of("greetings", "congratulations", "congratulation", "felicitations");

    /// Others who may be meant though nobody names them.
    private static final WordSet GROUPS = WordSet.of("countries", "states", "powers", "community", "parties");

    private final Tokens tokens;
    private final Names names;
    private final Sides sides;
    private final Ties ties;

    OtherSide(Tokens tokens, Names names, Sides sides) {
        this.tokens = tokens;
        this.names = names;
        this.sides = sides;
        this.ties = new Ties(tokens, names);
    }

    /// In a talk of two, the other party: its country where the content is about that or the ties with it, else
    /// the person whom the content names.
    void add(Context context, Span part, Act act, Set<Figure> found) {
        Figure one = Sides.other(context);
        Figure other = one == null ? named(context) : one;
        if (other == null || (act == Act.REPORT && (hasFigures(part) || tellsOfTalk(context, part)))) {
            return;
        }
        Figure country = other.isPerson() ? sides.of(other) : other;
        Span whole = new Span(
                context.content().getFirst().start(),
                context.content().getLast().end());
        boolean aboutCountry = country != null && names(part, country);
        boolean proposed = context.kind() == CueKind.CALL
                && (context.frame() == Frame.INFINITIVE || context.frame() == Frame.GERUND);
        boolean greeted = act == Act.RITUAL && context.frame() == Frame.OBJECT;
        boolean thanked = act == Act.THANK && found.isEmpty();
        if (other.isPerson() && !aboutCountry && (greeted || act == Act.THANK) && isPersonal(context, part)) {
            found.add(other);
            return;
        }
        boolean wanted = (country != null || context.kind() != CueKind.CALL) && isWanted(context, part, act);
        boolean offered = found.isEmpty() && (wanted || isOffer(context, part));
        if (aboutCountry || greeted || thanked || proposed || offered || ties.areIn(context, part, country)) {
            List<Figure> body = country == null ? body(part, other) : List.of(country);
            found.addAll(body.isEmpty() ? List.of(other) : body);
        } else if (other.isPerson() && namesPerson(part, other)) {
            found.add(other);
        } else if (country != null && part.start() > whole.start() && names(whole, country)) {
            found.add(country);
        } else {
            found.addAll(body(part, other));
        }
    }

    /// Whether what is thanked or wished for is a person's and no country's: *gratitude for the **invitation***,
    /// ***pleasure** to meet*.
    private boolean isPersonal(Context context, Span part) {
        boolean personal = context.kind() == CueKind.GREET;
        for (int i = part.start(); i < part.end(); i++) {
            if (GREETINGS.contains(tokens.word(i)) && isForOthers(new Span(i, part.end()))) {
                return false;
            }
            personal |= COURTESIES.contains(tokens.word(i))
                    || GREETINGS.contains(tokens.word(i))
                    || (tokens.is(i, "pleasure") && tokens.is(i + 1, "to"));
        }
        return personal;
    }

    /// *greetings **to** the people of Malta*
    private boolean isForOthers(Span greeting) {
        for (int i = greeting.start(); i < greeting.end(); i++) {
            if (tokens.is(i, "to")) {
                return true;
            }
        }
        return false;
    }

    /// The one of several who meet whose country the words name.
    private @Nullable Figure named(Context context) {
        Figure found = null;
        List<Figure> parties = context.talk().parties();
        boolean among =
                context.speakers().size() == 1 && parties.stream().anyMatch(party -> Sides.speaks(context, party));
        for (Figure party : among ? parties : List.<Figure>of()) {
            Figure country = party.isPerson() ? sides.of(party) : party;
            boolean meant = country != null
                    && !Sides.speaks(context, party)
                    && context.content().stream().anyMatch(piece -> names(piece, country));
            if (meant && found != null) {
                return null;
            }
            found = meant ? party : found;
        }
        return found;
    }

    /// The body for which the other side speaks, where the words name it.
    private List<Figure> body(Span part, Figure other) {
        for (int i = part.start(); i < part.end(); i++) {
            Mention mention = names.at(i);
            if (mention != null && (mention.figure().equals(other) || Sides.isOfficial(other, mention.figure()))) {
                return List.of(mention.figure());
            }
        }
        return List.of();
    }

    /// What is needed or called for of nobody by name is needed of whom one talks to: *the importance of settling the
    /// dispute*.
    private boolean isWanted(Context context, Span part, Act act) {
        if (act != Act.APPEAL || context.frame() != Frame.OBJECT) {
            return false;
        }
        boolean wanted = context.kind() == CueKind.CALL;
        for (int i = part.start(); i < part.end(); i++) {
            Mention mention = names.at(i);
            boolean others = mention != null
                    && !(wanted && mention.figure().isPerson())
                    && !Sides.speaks(context, mention.figure());
            if (others || GROUPS.contains(tokens.word(i))) {
                return false;
            }
            wanted |= (tokens.is(i, "of") && tokens.tag(i + 1) == Tag.VBG)
                    || (tokens.is(i, "need") && tokens.is(i + 1, "to"));
        }
        return wanted;
    }

    /// Whether a claim only tells that the parties talked: *A spoke to B by telephone*.
    private boolean tellsOfTalk(Context context, Span part) {
        List<Figure> people =
                context.talk().parties().stream().filter(Figure::isPerson).toList();
        return people.size() > 1 && people.stream().allMatch(person -> namesPerson(part, person));
    }

    private boolean hasFigures(Span part) {
        for (int i = part.start(); i < part.end(); i++) {
            if (tokens.is(i, "goal") || tokens.is(i, "target")) {
                return false;
            }
            String text = tokens.word(i).text();
            boolean year = (text.length() == 4 || isPeriod(text)) && (text.startsWith("19") || text.startsWith("20"));
            if (tokens.word(i).hasDigits() && !tokens.word(i).hasLetters() && !year && names.at(i) == null) {
                return true;
            }
        }
        return false;
    }

    /// *2021-2025*, *2021-25*
    private static boolean isPeriod(String text) {
        return text.length() > 5 && (text.charAt(4) == '-' || text.charAt(4) == '\u2013');
    }

    /// Whether cooperation or help is spoken of, and nobody of a third side: it is with or for whom one talks to.
    private boolean isOffer(Context context, Span part) {
        boolean offer = false;
        for (int i = part.start(); i < part.end(); i++) {
            Mention mention = names.at(i);
            if (mention != null && Ties.isThird(context, mention.figure())) {
                return false;
            }
            boolean help = HELP.contains(tokens.word(i))
                    && tokens.tag(i).isNoun()
                    && tokens.tag(i - 1) != Tag.TO
                    && tokens.tag(i + 1) != Tag.TO;
            offer |= TOGETHER.contains(tokens.word(i))
                    || (help && tokens.tag(i + 1) != Tag.IN)
                    || (context.frame() == Frame.OBJECT && i <= part.start() + 2 && GOODWILL.contains(tokens.word(i)));
        }
        return offer;
    }

    /// Whether a span names a country, by whatever word.
    private boolean names(Span span, Figure country) {
        for (Mention mention : names.in(span)) {
            if (!mention.figure().isPerson()
                    && mention.figure().country() != null
                    && Objects.equals(mention.figure().country(), country.country())) {
                return true;
            }
        }
        for (int i = span.start(); "CHN".equals(country.country()) && i < span.end(); i++) {
            if (tokens.word(i).lower().startsWith("one-china")) {
                return true;
            }
        }
        return false;
    }

    /// Whether a span names a person.
    private boolean namesPerson(Span span, Figure person) {
        for (int i = span.start(); i < span.end(); i++) {
            Mention mention = names.at(i);
            if (mention != null && mention.figure().equals(person)) {
                return true;
            }
        }
        return false;
    }
}
