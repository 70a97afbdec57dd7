package readout.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.event.statement.Resolution;
import readout.extract.knowledge.ListedActor;
import readout.extract.name.Figure;
import readout.extract.name.Gazetteer;
import readout.extract.name.Gender;
import readout.extract.name.HeadKind;
import readout.extract.name.HeadWords;
import readout.extract.name.Mention;
import readout.extract.name.NameUse;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Resolves the words that name a speaker, in text order, keeping track of who is being talked about.
public final class Resolver {

    private final Tokens tokens;
    private final Names names;
    private final HeadWords heads;
    private final Gazetteer gazetteer;
    private final Salience salience = new Salience();
    private final Descriptions descriptions;
    private final List<Figure> parties;

    /// A resolver for one article.
    ///
    /// @param parties those who meet, for *both sides* and for what nobody is named for
    public Resolver(Tokens tokens, Names names, HeadWords heads, Gazetteer gazetteer, List<Figure> parties) {
        this.tokens = tokens;
        this.names = names;
        this.heads = heads;
        this.gazetteer = gazetteer;
        this.parties = List.copyOf(parties);
        this.descriptions = new Descriptions(tokens, names, heads, gazetteer, salience, this.parties);
    }

    /// The parties of the meeting, for a report that names nobody.
    public Voice parties() {
        return new Voice(parties, Resolution.AGENTLESS, 0.7);
    }

    /// Passes over a sentence that reports nothing: its subject comes to the foreground.
    public void narrate(Span sentence) {
        Figure subject = null;
        for (int i = sentence.start(); i < sentence.end() && !tokens.tag(i).isFinite(); i++) {
            Mention mention = names.at(i);
            if (mention != null && mention.isName() && mention.figure().isPerson() && !isInPhrase(mention, sentence)) {
                subject = mention.figure();
            }
        }
        if (subject != null) {
            salience.focus(List.of(subject));
        }
    }

    /// Whether a name hangs on a preposition: *with Xi*.
    private boolean isInPhrase(Mention mention, Span sentence) {
        int at = mention.start() - 1;
        while (at >= sentence.start() && (tokens.tag(at).isNoun() || tokens.tag(at) == Tag.JJ)) {
            at--;
        }
        return at >= sentence.start() && tokens.tag(at) == Tag.IN && !tokens.is(at, "of");
    }

    /// Whom the words name. They come to the foreground.
    public Voice resolve(Span words) {
        Voice voice = coordinated(words);
        salience.focus(voice.figures());
        return voice;
    }

    private Voice coordinated(Span words) {
        List<Span> parts = parts(words);
        if (parts.size() == 1) {
            return single(words);
        }
        List<Figure> figures = new ArrayList<>();
        Resolution weakest = Resolution.NAME;
        double confidence = 1;
        for (Span part : parts) {
            Voice voice = single(part);
            figures.addAll(voice.figures());
            weakest = voice.resolution().compareTo(weakest) > 0 ? voice.resolution() : weakest;
            confidence = Math.min(confidence, voice.confidence());
        }
        return new Voice(figures.stream().distinct().toList(), weakest, confidence);
    }

    /// The phrases that *and* and commas join, where each can be a speaker.
    private List<Span> parts(Span words) {
        List<Span> parts = new ArrayList<>();
        int start = words.start();
        for (int i = words.start(); i < words.end(); i++) {
            Mention mention = names.at(i);
            boolean insideName = mention != null && mention.start() < i && mention.isName();
            boolean joint = tokens.is(i, "and")
                    || tokens.is(i, ",")
                    || tokens.is(i, "&")
                    || (tokens.is(i, "as") && tokens.is(i + 1, "well"));
            if (joint && !insideName && i > start && i + 1 < words.end()) {
                parts.add(new Span(start, i));
                start = i + 1;
                while (start < words.end() - 1
                        && (tokens.is(start, "and") || tokens.is(start, "well") || tokens.is(start, "as"))) {
                    start++;
                }
                i = start - 1;
            }
        }
        parts.add(new Span(start, words.end()));
        boolean each = parts.stream().allMatch(part -> !part.isEmpty() && canSpeak(part));
        return each ? parts : List.of(words);
    }

    private boolean canSpeak(Span part) {
        int head = head(part);
        Mention mention = names.at(head);
        return mention != null
                || heads.is(tokens.word(head), HeadKind.OFFICE)
                || heads.is(tokens.word(head), HeadKind.BODY)
                || heads.is(tokens.word(head), HeadKind.ROLE)
                || tokens.in(head, WordClass.SUBJECT_PRONOUN)
                || tokens.tag(head).isProperNoun();
    }

    private Voice single(Span words) {
        if (words.length() == 1 && tokens.in(words.start(), WordClass.SUBJECT_PRONOUN)) {
            return pronoun(words);
        }
        Mention person = headPerson(words);
        if (person != null) {
            boolean full = person.end() - person.start() > 1;
            return Voice.of(person.figure(), full ? Resolution.NAME : Resolution.ALIAS, full ? 0.97 : 0.95);
        }
        int head = head(words);
        Mention mention = names.at(head);
        if (mention != null
                && mention.isName()
                && mention.end() > head
                && !mention.figure().isPerson()) {
            return named(mention);
        }
        return descriptions.resolve(words, head);
    }

    private Voice named(Mention mention) {
        Figure figure = mention.figure();
        ListedActor country = gazetteer.actor(figure.country());
        if (mention.use() == NameUse.METONYM && country != null) {
            return Voice.of(Figure.country(country), Resolution.METONYM, 0.85);
        }
        if (figure.type() == ActorType.PLACE && country != null && isSeatOf(country, figure)) {
            return Voice.of(Figure.country(country), Resolution.METONYM, 0.8);
        }
        if (figure.type() == ActorType.COUNTRY) {
            return Voice.of(figure, Resolution.COUNTRY, 0.92);
        }
        return Voice.of(figure, Resolution.NAME, 0.92);
    }

    private static boolean isSeatOf(ListedActor country, Figure place) {
        return country.metonyms().contains(place.name());
    }

    private Voice pronoun(Span words) {
        String word = tokens.word(words.start()).lower();
        Figure person = switch (word) {
            case "he" -> salience.person(Gender.HE);
            case "she" -> salience.person(Gender.SHE);
            default -> null;
        };
        if (person != null) {
            return Voice.of(person, Resolution.PRONOUN, 0.85);
        }
        if (word.equals("they") || word.equals("we")) {
            List<Figure> group = salience.group().isEmpty() ? parties : salience.group();
            if (group.size() > 1) {
                return new Voice(group, Resolution.PRONOUN, 0.75);
            }
        }
        Figure thing = salience.thing();
        if (thing != null && (word.equals("it") || word.equals("they"))) {
            return Voice.of(thing, Resolution.PRONOUN, 0.7);
        }
        return descriptions.mention(words, words.start(), null);
    }

    /// The person who is the head of a phrase: *Prime Minister Li*, not *a spokesman for President Biden*.
    private @Nullable Mention headPerson(Span words) {
        Mention person = null;
        for (int i = words.start(); i < words.end(); i++) {
            Mention mention = names.at(i);
            if (mention == null || !mention.isName() || !mention.figure().isPerson()) {
                continue;
            }
            if (!hangsOnPreposition(words, mention)) {
                person = mention;
            }
            i = mention.end() - 1;
        }
        return person;
    }

    private boolean hangsOnPreposition(Span words, Mention person) {
        if (tokens.in(person.end(), WordClass.POSSESSIVE_MARK) && person.end() < words.end()) {
            return true;
        }
        int at = person.start() - 1;
        while (at >= words.start() && isTitleWord(at)) {
            at--;
        }
        return at >= words.start() && tokens.tag(at) == Tag.IN && !isCountryBefore(person);
    }

    private boolean isTitleWord(int token) {
        Mention mention = names.at(token);
        boolean adjective = mention != null && !mention.isName();
        return adjective
                || (mention == null
                        && (tokens.tag(token).isNoun() || tokens.tag(token).isAdjective()));
    }

    /// *Prime Minister of Dominica Roosevelt Skerrit*: the preposition belongs to the country.
    private boolean isCountryBefore(Mention person) {
        Mention before = names.at(person.start() - 1);
        return before != null && before.isName() && !before.figure().isPerson();
    }

    /// The head noun of a phrase: the last one before its first preposition.
    private int head(Span words) {
        int head = words.start();
        for (int i = words.start(); i < words.end(); i++) {
            Mention mention = names.at(i);
            if (mention != null && mention.isName()) {
                head = mention.end() - 1;
                i = mention.end() - 1;
                continue;
            }
            Tag tag = tokens.tag(i);
            if ((tag == Tag.IN || tag == Tag.VBG || tag == Tag.VBN || tag == Tag.WDT || tag == Tag.WP)
                    && i > words.start()
                    && tokens.tag(head).isNoun()) {
                break;
            }
            head = tag.isNoun() || !tokens.tag(head).isNoun() ? i : head;
        }
        return Math.min(head, words.end() - 1);
    }
}
