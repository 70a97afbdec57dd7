package readout.extract.speaker;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.event.statement.Resolution;
import readout.extract.name.Figure;
import readout.extract.name.Gazetteer;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Resolves descriptions of bodies: *the ministry*, *Kenya's central bank*, *the bloc*.
final class Bodies {

    private static final String MINISTER = " Minister";

    /// Bodies of which a state has one.
    private static final Set<String> STATE_ORGANS = Set.of(
            "central bank",
            "supreme court",
            "constitutional court",
            "parliament",
            "military",
            "army",
            "navy",
            "air force",
            "election commission",
            "statistics office",
            "space agency");

    /// Nouns for bodies of citizens and firms.
    private static final WordSet GROUPS = WordSet.of(
            "association",
            "bank",
            "broadcaster",
            "charity",
            "club",
            "company",
            "federation",
            "firm",
            "foundation",
            "group",
            "institute",
            "institution",
            "magazine",
            "militia",
            "monitor",
            "museum",
            "movement",
            "network",
            "newspaper",
            "ngo",
            "organisation",
            "organization",
            "paper",
            "party",
            "union",
            "university",
            "watchdog",
            "agency",
            "airline");

    /// Words in the names of bodies of states, which nobody calls a group.
    private static final Set<String> OF_STATES = Set.of(
            "ministry",
            "court",
            "parliament",
            "senate",
            "congress",
            "army",
            "government",
            "cabinet",
            "police",
            "house",
            "council",
            "assembly",
            "kremlin",
            "pentagon",
            "department",
            "bureau",
            "office",
            "administration");

    private final Tokens tokens;
    private final Names names;
    private final Gazetteer gazetteer;
    private final Holders holders;
    private final Salience salience;

    Bodies(Tokens tokens, Names names, Gazetteer gazetteer, Holders holders, Salience salience) {
        this.tokens = tokens;
        this.names = names;
        this.gazetteer = gazetteer;
        this.holders = holders;
        this.salience = salience;
    }

    /// *the group*, *the rights organisation*, for the body that is in the foreground or was named last, if it is none
    /// of a state.
    private @Nullable Voice group(Span phrase, int head) {
        boolean described = GROUPS.contains(tokens.word(head))
                && tokens.is(phrase.start(), "the")
                && head == phrase.end() - 1
                && !hasName(phrase);
        Figure thing = salience.thing();
        Figure body = thing != null && thing.type() == ActorType.ORGANISATION ? thing : lastBody(phrase.start());
        if (!described || body == null || !Character.isUpperCase(body.name().codePointAt(0))) {
            return null;
        }
        return !isOfState(body) ? Voice.of(body, Resolution.ALIAS, 0.6) : null;
    }

    /// Whether a phrase tells by a name which body is meant.
    private boolean hasName(Span phrase) {
        for (int i = phrase.start() + 1; i < phrase.end(); i++) {
            if (tokens.word(i).isCapitalised() || names.at(i) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Figure lastBody(int before) {
        for (Mention mention : names.before(before)) {
            if (mention.isName() && mention.figure().type() == ActorType.ORGANISATION) {
                return mention.figure();
            }
        }
        return null;
    }

    private static boolean isOfState(Figure body) {
        for (String word : body.name().toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (OF_STATES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// *the bloc*, for the body of many countries that the text named last.
    private @Nullable Voice union(Span phrase, int head) {
        Figure thing = lastUnion(phrase.start());
        boolean described = tokens.is(head, "bloc")
                || tokens.is(head, "organization")
                || tokens.is(head, "organisation")
                || tokens.is(head, "alliance")
                || tokens.is(head, "body");
        boolean counted = head == phrase.start() + 2
                && (tokens.word(phrase.start() + 1).lower().endsWith("-member")
                        || tokens.word(phrase.start() + 1).lower().endsWith("-nation"));
        return described && (counted || head == phrase.start() + 1) && tokens.is(phrase.start(), "the") && thing != null
                ? Voice.of(thing, Resolution.ALIAS, 0.6)
                : null;
    }

    /// The last body of many countries that the text names before a token.
    private @Nullable Figure lastUnion(int before) {
        for (Mention mention : names.before(before)) {
            Figure figure = mention.figure();
            if (figure.type() == ActorType.ORGANISATION && figure.country() == null && figure.listed() != null) {
                return figure;
            }
        }
        return null;
    }

    /// The country in whose capital a sentence sets the scene: ***In Minsk**, the foreign ministry said …*.
    private @Nullable String scene(Span phrase) {
        int start = tokens.sentenceAround(phrase.start()).start();
        Mention place = tokens.is(start, "in") ? names.at(start + 1) : null;
        return place != null && tokens.is(place.end(), ",") && place.end() + 1 == phrase.start()
                ? place.figure().country()
                : null;
    }

    private static String capitalised(String words) {
        StringBuilder name = new StringBuilder(words);
        for (int i = 0; i < name.length(); i++) {
            if (i == 0 || name.charAt(i - 1) == ' ') {
                name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
            }
        }
        return name.toString();
    }

    /// *the ministry* for one named before, *China's foreign ministry* for a country's.
    @Nullable
    Voice find(Span phrase, int head, @Nullable String country) {
        String word = tokens.word(head).lower();
        Figure named = named(word, phrase.start());
        Figure thing = salience.thing();
        boolean spoke = named == null
                && thing != null
                && thing.type() == ActorType.ORGANISATION
                && thing.name().toLowerCase(Locale.ROOT).contains(word);
        named = spoke ? thing : named;
        if (named != null
                && isOfField(phrase, head, named)
                && Descriptions.isDefinite(tokens, phrase)
                && (country == null || country.equals(named.country()))) {
            return Voice.of(named, Resolution.ALIAS, 0.8);
        }
        if (word.equals("ministry") && country == null && head == phrase.start() + 1) {
            return ofMinister(phrase);
        }
        String office = holders.office(phrase, head);
        String set = country == null ? scene(phrase) : country;
        String own = set == null ? ofSpeaker(phrase) : set;
        if (own == null || !(STATE_ORGANS.contains(office) || word.equals("ministry"))) {
            Voice union = union(phrase, head);
            return union == null ? group(phrase, head) : union;
        }
        String name = capitalised(office) + " of " + gazetteer.countryName(own);
        return Voice.of(Figure.described(ActorType.ORGANISATION, name, own), Resolution.ROLE, 0.8);
    }

    /// Whether a ministry's field is that of the one named before: *the **defence** ministry* is not the foreign one.
    private boolean isOfField(Span phrase, int head, Figure named) {
        String name = named.name().toLowerCase(Locale.ROOT).replace("defense", "defence");
        boolean ministry = tokens.is(head, "ministry") && head == phrase.start() + 2;
        String field = tokens.word(head - 1).lower().replace("defense", "defence");
        return !ministry || !name.contains("ministry") || name.contains(field);
    }

    /// *Malawi accused its neighbour. **The foreign ministry** warned …*: that of the country which spoke last.
    private @Nullable String ofSpeaker(Span phrase) {
        Figure thing = salience.thing();
        boolean bare = tokens.is(phrase.start(), "the") && phrase.length() <= 3 && !hasName(phrase);
        return bare && thing != null && thing.type() == ActorType.COUNTRY ? thing.country() : null;
    }

    /// The body whose members speak who name it by its noun (*Council members*, *members of the Council further said*),
    /// or
    /// not at all: *the members*, of the body in the foreground.
    @Nullable
    Voice ofMembers(Span phrase, int members) {
        for (int i = phrase.start(); i < phrase.end(); i++) {
            Figure body = i != members && tokens.word(i).isCapitalised()
                    ? named(tokens.word(i).lower(), phrase.start())
                    : null;
            if (body != null) {
                return Voice.of(body, Resolution.ROLE, 0.7);
            }
        }
        Figure thing = salience.thing();
        boolean alone = tokens.is(phrase.start(), "the") && members == phrase.end() - 1;
        return alone && thing != null && thing.type() == ActorType.ORGANISATION
                ? Voice.of(thing, Resolution.ROLE, 0.6)
                : null;
    }

    /// The last body before a token whose name has a word.
    private @Nullable Figure named(String word, int before) {
        for (Mention mention : names.before(before)) {
            Figure figure = mention.figure();
            if (figure.type() == ActorType.ORGANISATION
                    && (tokens.is(mention.end() - 1, word)
                            || figure.name().toLowerCase(Locale.ROOT).contains(word))) {
                return figure;
            }
        }
        return null;
    }

    private @Nullable Figure lastMinister(int before) {
        for (Mention mention : names.before(before)) {
            String office = mention.figure().isPerson() ? mention.figure().office() : null;
            if (office != null && office.endsWith(MINISTER) && mention.figure().country() != null) {
                return mention.figure();
            }
        }
        return null;
    }

    /// *the ministry* behind a minister whom the text has named: his.
    private @Nullable Voice ofMinister(Span phrase) {
        Figure last = lastMinister(phrase.start());
        String office = last == null ? null : last.office();
        if (last == null || office == null || last.country() == null) {
            return null;
        }
        String field = office.substring(0, office.length() - MINISTER.length())
                .replace("Deputy ", "")
                .replace("Vice ", "");
        boolean plain = !field.isEmpty() && !field.contains("Prime") && !field.contains("First");
        String name = field + " Ministry of " + gazetteer.countryName(last.country());
        return plain
                ? Voice.of(Figure.described(ActorType.ORGANISATION, name, last.country()), Resolution.ROLE, 0.6)
                : null;
    }
}
