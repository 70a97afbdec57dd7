package readout.extract.speaker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.event.statement.Resolution;
import readout.extract.name.Figure;
import readout.extract.name.Gazetteer;
import readout.extract.name.HeadKind;
import readout.extract.name.HeadWords;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.Word;
import readout.extract.text.WordSet;

/// Resolves several speakers in one description: *the two leaders*, *both countries*, *the foreign ministers of
/// France and Germany*.
final class Groups {

    private static final WordSet COUNTRIES =
            WordSet.of("countries", "nations", "governments", "states", "country", "nation");

    /// Roles in which people meet.
    private static final WordSet OF_MEETINGS = WordSet.of(
            "leaders",
            "heads",
            "chiefs",
            "chairs",
            "ambassadors",
            "interlocutors",
            "officials",
            "diplomats",
            "negotiators",
            "envoys",
            "counterparts",
            "delegates",
            "participants",
            "statesmen",
            "partners",
            "members",
            "parties");

    /// Words behind *of* with which a group stays the one that the text told of.
    private static final WordSet SAME =
            WordSet.of("two", "both", "three", "four", "five", "six", "their", "respective", "state", "government");

    private static final int LONGEST_COMPLEMENT = 7;

    private final Tokens tokens;
    private final Names names;
    private final HeadWords heads;
    private final Gazetteer gazetteer;
    private final Salience salience;
    private final Holders holders;
    private final List<Figure> parties;
    private final NamedSoFar named;

    Groups(
            Tokens tokens,
            Names names,
            HeadWords heads,
            Gazetteer gazetteer,
            Salience salience,
            Holders holders,
            List<Figure> parties) {
        this.tokens = tokens;
        this.names = names;
        this.heads = heads;
        this.gazetteer = gazetteer;
        this.salience = salience;
        this.holders = holders;
        this.parties = parties;
        this.named = new NamedSoFar(tokens, names, gazetteer);
    }

    /// Who is meant, or null if the phrase is no description of several that can be resolved.
    @Nullable
    Voice find(Span phrase, int head) {
        Word word = tokens.word(head);
        boolean both = word.is("both")
                || word.is("two")
                || (Counts.isOne(word) && Descriptions.isDefinite(tokens, phrase))
                || (word.is("side") && tokens.is(phrase.start(), "each"));
        boolean plural = word.lower().endsWith("s") && !word.lower().endsWith("ss");
        boolean people = heads.is(word, HeadKind.ROLE) || heads.is(word, HeadKind.OFFICE) || word.is("heads");
        if (!both && !(plural && (people || heads.is(word, HeadKind.SIDE)))) {
            return null;
        }
        List<Figure> bodies = people && tokens.is(head + 1, "of") ? bodies(head + 2, phrase.end()) : List.of();
        if (bodies.size() > 1) {
            return new Voice(bodies, Resolution.ROLE, 0.75);
        }
        List<String> countries = countries(phrase);
        if (countries.size() > 1) {
            return people ? holders(phrase, head, countries) : ofCountries(countries);
        }
        boolean told = Descriptions.isDefinite(tokens, phrase)
                || tokens.is(phrase.start(), "each")
                || isOfAccount(phrase, word);
        if (!told || !countries.isEmpty() || hasName(phrase, head) || isOfOthers(phrase, head)) {
            return null;
        }
        if (heads.is(word, HeadKind.ROLE) && !isOfMeeting(word) && Counts.of(tokens, phrase, head) == 0) {
            return described(word);
        }
        List<Figure> meant = meant(phrase, head);
        if (COUNTRIES.contains(word)) {
            boolean everybody = tokens.is(phrase.start(), "all") && head == phrase.start() + 1;
            return everybody ? null : countriesOf(meant, phrase);
        }
        return meant.size() > 1 ? new Voice(meant, Resolution.SIDE, 0.85) : described(word);
    }

    /// The countries of those who are meant; where they are not known, the two that the text has named.
    private @Nullable Voice countriesOf(List<Figure> meant, Span phrase) {
        Voice known = ofCountries(meant.stream()
                .map(Figure::country)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<Figure> two = known == null && isTwo(phrase) ? named.countries(phrase.start(), 2) : List.of();
        return two.isEmpty() ? known : new Voice(two, Resolution.COUNTRY, 0.6);
    }

    /// Whether those who meet are called so: *the leaders*, *the officials*; not *the rebels*.
    private boolean isOfMeeting(Word word) {
        return OF_MEETINGS.contains(word)
                || heads.is(word, HeadKind.OFFICE)
                || heads.is(word, HeadKind.OFFICES)
                || heads.is(word, HeadKind.SIDE);
    }

    /// Those whom the text described last by a plural, if by the same noun.
    private @Nullable Voice described(Word word) {
        for (Figure figure : salience.plural()) {
            String name = " " + figure.name().toLowerCase(Locale.ROOT) + " ";
            if (name.contains(" " + word.lower() + " ")) {
                return Voice.of(figure, Resolution.ROLE, 0.6);
            }
        }
        return null;
    }

    /// *the leaders **of the big economies***: those are not the ones of whom the text told. *The leaders of the two
    /// countries*, *the heads of state* are.
    private boolean isOfOthers(Span phrase, int head) {
        if (!tokens.is(head + 1, "of") || Counts.of(tokens, phrase, head) > 0) {
            return false;
        }
        int end = Math.min(tokens.size(), head + LONGEST_COMPLEMENT);
        for (int i = head + 2; i < end && !tokens.tag(i).isFinite(); i++) {
            if (SAME.contains(tokens.word(i)) || tokens.word(i).isCapitalised()) {
                return false;
            }
        }
        return true;
    }

    /// ***Ministers** agreed*: an account of a meeting names those who met so, without an article.
    private boolean isOfAccount(Span phrase, Word word) {
        return phrase.length() == 1
                && (heads.is(word, HeadKind.OFFICES) || word.is("leaders"))
                && (parties.size() > 1 || isOfCountries(salience.group()))
                && (tokens.sentenceAround(phrase.start()).start() == phrase.start()
                        || tokens.is(phrase.start() - 1, ","));
    }

    /// The parties of the meeting, else those who were in the foreground together or the countries named so far, as
    /// many as the phrase counts; *the leaders* without a count are the heads of state named before.
    private List<Figure> meant(Span phrase, int head) {
        List<Figure> people = COUNTRIES.contains(tokens.word(head)) ? List.of() : named.inSentence(phrase.start());
        if (isTwo(phrase) && people.size() == 2) {
            return people;
        }
        List<Figure> group = parties.size() > 1
                ? parties
                : salience.group().isEmpty() && isTwo(phrase) ? named.countries(phrase.start(), 2) : salience.group();
        int count = Counts.of(tokens, phrase, head);
        if (count > 0 && group.size() != count) {
            group = salience.group().size() == count ? salience.group() : named.countries(phrase.start(), count);
        }
        if (!isOfCountries(group)) {
            return group;
        }
        List<Figure> officials = officials(phrase, head, count);
        return officials.isEmpty() ? group : officials;
    }

    /// The two of different countries whom the text has named and who hold the office; heads of state and government
    /// for *the leaders*, *the two presidents*, *the two heads of state*.
    private List<Figure> officials(Span phrase, int head, int count) {
        String office = Offices.single(holders.office(phrase, head));
        boolean top = office.equals("head") || office.endsWith("leader") || Offices.isTop(office);
        if (top && (isTwo(phrase) || count == 0)) {
            return holders.heads(phrase.start());
        }
        return isTwo(phrase) && heads.is(tokens.word(head), HeadKind.OFFICES)
                ? holders.two(office, phrase.start())
                : List.of();
    }

    private static boolean isOfCountries(List<Figure> group) {
        return group.isEmpty() || group.stream().anyMatch(figure -> figure.type() == ActorType.COUNTRY);
    }

    /// *both sides*, *the two countries*
    private boolean isTwo(Span phrase) {
        return tokens.is(phrase.start(), "both")
                || (tokens.is(phrase.start(), "the")
                        && (tokens.is(phrase.start() + 1, "two") || tokens.is(phrase.start() + 1, "2")));
    }

    private @Nullable Voice holders(Span phrase, int head, List<String> countries) {
        String office = Offices.single(holders.office(phrase, head));
        List<Figure> found = new ArrayList<>();
        for (String country : countries) {
            Figure holder = holders.of(office, country);
            if (holder != null) {
                found.add(holder);
            }
        }
        if (found.size() == countries.size()) {
            return new Voice(found, Resolution.ROLE, 0.8);
        }
        return Offices.isForState(office) ? ofCountries(countries) : null;
    }

    private @Nullable Voice ofCountries(List<String> codes) {
        List<Figure> countries =
                codes.stream().map(gazetteer::country).filter(Objects::nonNull).toList();
        return countries.size() > 1 ? new Voice(countries, Resolution.COUNTRY, 0.8) : null;
    }

    /// The countries that a phrase names, by whatever word.
    private List<String> countries(Span phrase) {
        Set<String> codes = new LinkedHashSet<>();
        for (int i = phrase.start(); i < phrase.end(); i++) {
            Mention mention = names.at(i);
            if (mention != null
                    && !mention.figure().isPerson()
                    && mention.figure().country() != null) {
                codes.add(mention.figure().country());
            }
        }
        return List.copyOf(codes);
    }

    /// The bodies whose officials speak, whom nobody names: *the heads of **the NLC and the TUC***.
    private List<Figure> bodies(int from, int end) {
        List<Figure> found = new ArrayList<>(2);
        for (int i = from; i < end; i++) {
            Mention mention = names.at(i);
            if (mention != null && mention.start() == i && mention.figure().type() == ActorType.ORGANISATION) {
                found.add(mention.figure());
            }
        }
        return found;
    }

    private boolean hasName(Span phrase, int head) {
        for (int i = phrase.start(); i < head; i++) {
            if (names.at(i) != null) {
                return true;
            }
        }
        return false;
    }
}
