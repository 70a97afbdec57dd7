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
import readout.extract.name.HeadWords;
import readout.extract.name.Mention;
import readout.extract.name.NameUse;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Resolves the words that name a speaker, in text order, keeping track of who is being talked about.
public final class Resolver {

    /// How far before a pronoun somebody is looked for whom the text only names, in tokens.
    private static final int FARTHEST = 200;

    private final Tokens tokens;
    private final Names names;
    private final Heads heads;
    private final Coordination coordination;
    private final Appositions appositions;
    private final BareNames bareNames;
    private final Gazetteer gazetteer;
    private final Salience salience = new Salience();
    private final Descriptions descriptions;
    private final Foreground foreground;
    private final Hearing hearing;
    private final List<Figure> parties;
    private final List<Figure> titled;
    private final ObjectPronouns objects;
    private final FirstPerson firstPerson;
    private List<Figure> last = List.of();

    /// A resolver for one article.
    ///
    /// @param parties those who meet, for *both sides* and for what nobody is named for
    /// @param setting when and for whom the article was published
    public Resolver(
            Tokens tokens, Names names, HeadWords words, Gazetteer gazetteer, List<Figure> parties, Setting setting) {
        this.tokens = tokens;
        this.names = names;
        this.heads = new Heads(tokens, names);
        this.bareNames = new BareNames(tokens, names, setting.titled());
        this.appositions = new Appositions(tokens, names, words);
        this.coordination = new Coordination(tokens, names, words, heads);
        this.gazetteer = gazetteer;
        this.parties = List.copyOf(parties);
        this.titled = setting.titled();
        this.firstPerson = new FirstPerson(names, this.parties, this.titled);
        this.objects = new ObjectPronouns(tokens, names, salience, this.parties);
        this.descriptions = new Descriptions(tokens, names, words, gazetteer, salience, this.parties, setting);
        this.hearing = new Hearing(tokens, names, gazetteer);
        this.foreground = new Foreground(tokens, names, heads, words, descriptions, salience);
    }

    /// The parties of the meeting, for a report that names nobody; where no meeting is known, several who spoke last
    /// together.
    public Voice parties() {
        return parties.isEmpty() && last.size() > 1
                ? new Voice(last, Resolution.AGENTLESS, 0.5)
                : new Voice(parties, Resolution.AGENTLESS, 0.7);
    }

    /// Who decides where nobody is named: the parties of the meeting, else the body or the group that spoke last.
    public Voice deciders() {
        boolean known = parties.isEmpty()
                && (last.size() > 1 || (last.size() == 1 && last.getFirst().type() == ActorType.ORGANISATION));
        return known ? new Voice(last, Resolution.AGENTLESS, 0.5) : parties();
    }

    /// Who answers in an interview whose turns are only marked *A*: whom the title names, or else the article first.
    public Voice answerer(Span label) {
        Figure person = titled.isEmpty() ? firstPerson(label.start()) : titled.getFirst();
        return person == null
                ? descriptions.mention(label, label.start(), null)
                : Voice.of(person, Resolution.ROLE, 0.7);
    }

    private @Nullable Figure firstPerson(int before) {
        for (Mention mention : names.first()) {
            if (mention.start() < before && mention.isName() && mention.figure().isPerson()) {
                return mention.figure();
            }
        }
        return null;
    }

    /// Passes over a sentence that reports nothing: its subject comes to the foreground.
    public void narrate(Span sentence) {
        foreground.tell(sentence);
    }

    /// Passes over words whose speaker stands behind them: several who are their subject come to the foreground.
    public void group(Span sentence) {
        foreground.group(sentence);
    }

    /// Whom the words name. They come to the foreground.
    public Voice resolve(Span words) {
        Voice voice = coordinated(words);
        foreground.speak(words, voice);
        last = voice.figures();
        return voice;
    }

    /// Through whom a statement came; bodies come to the foreground: ***the ministry** said. The statement added …*
    public List<Figure> relay(Span words) {
        Voice carrier = coordinated(words);
        if (carrier.resolution() != Resolution.MENTION) {
            List<Figure> bodies =
                    carrier.figures().stream().filter(body -> !body.isPerson()).toList();
            salience.focus(bodies);
            salience.speaks(tokens.sentenceOf(words.start()), bodies);
        }
        return carrier.figures();
    }

    /// The people, countries and bodies that the words name as hearers; reporters and the like are none.
    public List<Figure> hearers(Span words) {
        return hearing.mayHear(words) ? hearing.of(words, coordinated(words)) : List.of();
    }

    /// Whom the pronoun means that is the object of reporting words, never those who speak; nobody without a pronoun.
    public List<Figure> meant(@Nullable Span pronoun, List<Figure> speakers) {
        return pronoun == null ? List.of() : objects.meant(pronoun.start(), speakers);
    }

    /// Those whom words name or describe, as far as they are known.
    public List<Figure> known(Span words) {
        Voice voice = coordinated(words);
        return voice.resolution() == Resolution.MENTION ? List.of() : voice.figures();
    }

    private Voice coordinated(Span words) {
        List<Span> parts = coordination.parts(words);
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

    private Voice single(Span words) {
        boolean pronoun = tokens.in(words.start(), WordClass.SUBJECT_PRONOUN) || isObjectPronoun(words.start());
        if (words.length() == 1 && pronoun) {
            return pronoun(words);
        }
        Voice issuing = tokens.is(words.start(), "our") ? firstPerson.voice() : null;
        if (issuing != null) {
            return issuing;
        }
        Figure inTitle = bareNames.inTitle(words);
        if (inTitle != null) {
            return Voice.of(inTitle, Resolution.ALIAS, 0.9);
        }
        Mention person = heads.person(words);
        if (person != null) {
            boolean full = person.end() - person.start() > 1;
            return Voice.of(person.figure(), full ? Resolution.NAME : Resolution.ALIAS, full ? 0.97 : 0.95);
        }
        Figure labelled = bareNames.inLabel(words);
        if (labelled != null) {
            return Voice.of(labelled, Resolution.ALIAS, 0.9);
        }
        int head = heads.noun(words);
        Mention mention = names.at(head);
        if (mention != null
                && mention.isName()
                && mention.end() > head
                && !mention.figure().isPerson()) {
            return named(mention);
        }
        Figure apposed = appositions.find(words, head);
        if (apposed != null) {
            return Voice.of(apposed, Resolution.NAME, 0.9);
        }
        Figure bare = mention == null ? bareNames.before(words) : null;
        return bare == null ? descriptions.resolve(words, head) : Voice.of(bare, Resolution.ALIAS, 0.8);
    }

    private Voice named(Mention mention) {
        Figure figure = mention.figure();
        Figure country = gazetteer.country(figure.country());
        boolean seat =
                mention.use() == NameUse.METONYM || (figure.type() == ActorType.PLACE && isSeatOf(country, figure));
        if (seat && country != null) {
            return Voice.of(country, Resolution.METONYM, 0.85);
        }
        if (figure.type() == ActorType.COUNTRY) {
            return Voice.of(figure, Resolution.COUNTRY, 0.92);
        }
        return Voice.of(figure, Resolution.NAME, 0.92);
    }

    private static boolean isSeatOf(@Nullable Figure country, Figure place) {
        ListedActor listed = country == null ? null : country.listed();
        return listed != null && listed.metonyms().contains(place.name());
    }

    /// *according to **him***, *in **his** words*
    private boolean isObjectPronoun(int token) {
        return switch (tokens.word(token).lower()) {
            case "him", "his", "her", "them", "their" -> true;
            default -> false;
        };
    }

    /// The last person named not far before a pronoun, where nobody has come to the foreground.
    private @Nullable Figure personBefore(int pronoun) {
        for (int i = pronoun - 1; i >= Math.max(0, pronoun - FARTHEST); i--) {
            Mention mention = names.at(i);
            if (mention != null && mention.isName() && mention.figure().isPerson()) {
                return mention.figure();
            }
        }
        return null;
    }

    /// The person whom the sentence of a pronoun names first.
    private @Nullable Figure subjectBefore(int pronoun) {
        Mention first = names.personIn(tokens.sentenceAround(pronoun).start(), pronoun);
        return first == null ? null : first.figure();
    }

    /// The body or country that the sentence of a pronoun names first.
    private @Nullable Figure thingBefore(int pronoun) {
        for (int i = tokens.sentenceAround(pronoun).start(); i < pronoun; i++) {
            Mention mention = names.at(i);
            if (mention != null && mention.isName() && !mention.figure().isPerson()) {
                return mention.figure();
            }
        }
        return null;
    }

    private Voice pronoun(Span words) {
        String word = tokens.word(words.start()).lower();
        Figure person = switch (word) {
            case "he", "him", "his" -> salience.person(Gender.HE);
            case "she", "her" -> salience.person(Gender.SHE);
            default -> null;
        };
        if (person != null) {
            return Voice.of(person, Resolution.PRONOUN, 0.85);
        }
        Voice issuing = word.equals("we") ? firstPerson.voice() : null;
        if (issuing != null) {
            return issuing;
        }
        if (word.equals("they") || word.equals("them") || word.equals("their")) {
            List<Figure> meant = salience.plural().isEmpty() ? parties : salience.plural();
            if (!meant.isEmpty()) {
                return new Voice(meant, Resolution.PRONOUN, 0.75);
            }
        }
        boolean one = word.equals("he") || word.equals("she");
        boolean own = word.equals("his") || word.equals("her");
        Figure before = one ? personBefore(words.start()) : own ? subjectBefore(words.start()) : null;
        if (before != null) {
            return Voice.of(before, Resolution.PRONOUN, 0.5);
        }
        Figure thing = salience.thing() == null ? thingBefore(words.start()) : salience.thing();
        if (thing != null && (word.equals("it") || word.equals("they"))) {
            return Voice.of(thing, Resolution.PRONOUN, 0.7);
        }
        return descriptions.mention(words, words.start(), null);
    }
}
