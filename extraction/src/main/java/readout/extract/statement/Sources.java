package readout.extract.statement;

import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.clause.Chunk;
import readout.extract.cue.Cue;
import readout.extract.name.HeadKind;
import readout.extract.name.HeadWords;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.Word;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Tells who can speak from what cannot, and speakers from sources that only carry what others say, such as a
/// press release or a news agency.
final class Sources {

    /// Verbs that only somebody can be the subject of, whatever noun stands before them.
    static final WordSet SPEECH = WordSet.of(
            "said",
            "says",
            "say",
            "told",
            "tells",
            "added",
            "adds",
            "asked",
            "wrote",
            "writes",
            "tweeted",
            "quoted",
            "replied",
            "insisted",
            "claimed",
            "argued");

    /// Verbs that with *that* tell of speech, whatever noun stands before them; what is no speaker *shows*,
    /// *suggests* or *demands*.
    private static final WordSet PURE_SPEECH = WordSet.of(
            "acknowledge",
            "admit",
            "allege",
            "announce",
            "argue",
            "assert",
            "claim",
            "complain",
            "concede",
            "counter",
            "contend",
            "declare",
            "deny",
            "insist",
            "joke",
            "lament",
            "point",
            "reiterate",
            "remark",
            "reply",
            "respond",
            "rule",
            "submit",
            "stress",
            "testify",
            "warn");

    private final Tokens tokens;
    private final Names names;
    private final HeadWords heads;

    Sources(Tokens tokens, Names names, HeadWords heads) {
        this.tokens = tokens;
        this.names = names;
        this.heads = heads;
    }

    /// Whether a noun phrase can be the subject of a reporting verb.
    boolean canSpeak(Span phrase, int verb) {
        if (SPEECH.contains(tokens.word(verb))) {
            return !tokens.is(phrase.start(), "there");
        }
        return isSomebody(phrase) || isDocument(phrase) || isAgent(tokens.word(head(phrase)));
    }

    /// Whether a verb may be turned around behind marks that close: they close what was said, and not some words of a
    /// phrase, if a stop or comma stands within them or the verb is one of plain speech.
    boolean mayFollowMarks(int verb, int closing) {
        return SPEECH.contains(tokens.word(verb))
                || tokens.tag(closing - 1) == Tag.COMMA
                || tokens.tag(closing - 1) == Tag.PERIOD;
    }

    /// Whether a that-clause behind the cue can only be somebody's words.
    static boolean isPureSpeech(Cue cue) {
        return PURE_SPEECH.contains(cue.verb());
    }

    /// Whether a noun phrase names a person, a body, a country or a party.
    boolean isSomebody(Span phrase) {
        int head = head(phrase);
        Mention mention = names.at(head);
        if (mention != null && mention.isName()) {
            return mention.figure().type() != ActorType.EVENT || isAlsoBody(mention);
        }
        Word word = tokens.word(head);
        boolean share =
                word.hasDigits() || tokens.tag(head) == Tag.CD || tokens.tag(head) == Tag.DT || word.is("percent");
        if (share && tokens.is(head + 1, "of") && head + 2 < phrase.end()) {
            return isSomebody(new Span(head + 2, phrase.end()));
        }
        return word.in(WordClass.SUBJECT_PRONOUN)
                || names.personIn(head, phrase.end()) != null
                || heads.is(word, HeadKind.OFFICE)
                || heads.is(word, HeadKind.SIDE)
                || heads.is(word, HeadKind.ROLE)
                || (heads.is(word, HeadKind.BODY) && (word.isCapitalised() || !word.is("front")))
                || (tokens.tag(head).isProperNoun() && !heads.is(word, HeadKind.EVENT))
                || isGroup(phrase);
    }

    /// An event whose members speak as one: *the G20*, *the Summit*.
    private static boolean isAlsoBody(Mention mention) {
        return mention.end() == mention.start() + 1;
    }

    /// *both*, *the two*, *all*, *many*, *others*
    private boolean isGroup(Span phrase) {
        if (phrase.length() > 2) {
            return false;
        }
        return switch (tokens.word(phrase.end() - 1).lower()) {
            case "both",
                    "two",
                    "all",
                    "many",
                    "others",
                    "some",
                    "others,",
                    "most",
                    "latter",
                    "former",
                    "everyone",
                    "one",
                    "another" -> true;
            default -> false;
        };
    }

    /// Nouns that are made of verbs for those who do something: *negotiator*, *activists*.
    private static boolean isAgent(Word word) {
        String lower = word.lower();
        String noun = lower.endsWith("s") && lower.length() > 4 ? lower.substring(0, lower.length() - 1) : lower;
        return noun.endsWith("ist")
                || noun.endsWith("ian")
                || noun.endsWith("man")
                || noun.endsWith("men")
                || noun.endsWith("woman")
                || noun.endsWith("women")
                || noun.endsWith("yer");
    }

    /// Whether a source only carries what somebody else says: a document, a body, or who speaks for a person or for
    /// several.
    boolean isCarrierOf(Span source, @Nullable Span speaker) {
        return isCarrier(source)
                || (speaker != null
                        && isSpokesperson(source)
                        && (isPerson(speaker)
                                || isParties(speaker)
                                || tokens.in(speaker.start(), WordClass.GROUP_PRONOUN)));
    }

    /// Whether a source speaks for itself: somebody who only carries nothing.
    boolean isSelf(Span source) {
        return isSomebody(source)
                && !isCarrier(source)
                && !isSpokesperson(source)
                && !heads.is(tokens.word(source.end() - 1), HeadKind.DOCUMENT);
    }

    boolean isSpokesperson(Span source) {
        return new Carriers(tokens, heads).isSpokesperson(source);
    }

    /// Whether a document or a body, not a person or country, is named.
    boolean isCarrier(Span source) {
        int head = head(source);
        boolean it = source.length() == 1 && tokens.is(head, "it");
        if (isDocument(source) || (it && new Carriers(tokens, heads).isBody(head))) {
            return true;
        }
        if (names.personIn(source.start(), source.end()) != null || heads.is(tokens.word(head), HeadKind.OFFICE)) {
            return false;
        }
        Mention mention = names.at(head);
        if (mention != null && mention.isName()) {
            return mention.figure().type() == ActorType.ORGANISATION;
        }
        return heads.is(tokens.word(head), HeadKind.BODY) || tokens.word(head).isUpper();
    }

    /// Whether a statement, a survey or the like is named.
    boolean isDocument(Span source) {
        int head = head(source);
        if (source.length() == 1 && tokens.is(head, "it")) {
            return new Carriers(tokens, heads).isDocument(head);
        }
        return heads.is(tokens.word(head), HeadKind.DOCUMENT)
                && names.personIn(source.start(), head + 1) == null
                && !heads.is(tokens.word(head), HeadKind.OFFICE);
    }

    /// Whether somebody or something is named for a report: *X, **citing witnesses**, said …*.
    boolean areCited(Chunk verb, @Nullable Chunk object) {
        if (object == null || !object.isNoun() || !tokens.is(verb.head(), "citing")) {
            return false;
        }
        Span cited = new Span(object.start(), object.end());
        return isSomebody(cited) || isDocument(cited);
    }

    /// The last noun before the first preposition.
    int head(Span source) {
        int head = source.start();
        for (int i = source.start(); i < source.end(); i++) {
            Tag tag = tokens.tag(i);
            Mention mention = names.at(i);
            if (mention != null && mention.isName() && mention.start() == i) {
                head = Math.min(mention.end(), source.end()) - 1;
                i = head;
                continue;
            }
            boolean ends = tag == Tag.IN || ((tag == Tag.VBG || tag == Tag.VBN) && tokens.tag(head) != Tag.DT);
            if (ends && i > source.start()) {
                break;
            }
            head = tag.isNoun() || tag == Tag.PRP || tokens.tag(head) == Tag.DT ? i : head;
        }
        return head;
    }

    /// Whether people of a market or a match, or works, are named, which demand and promise without a word.
    boolean isCrowd(Span phrase) {
        return Crowds.has(tokens.word(head(phrase)));
    }

    /// Whether those who met are named by what they are: *the leaders*, *the other side*.
    boolean isParties(Span span) {
        Word word = tokens.word(head(span));
        return heads.is(word, HeadKind.SIDE)
                || (heads.is(word, HeadKind.ROLE) && word.lower().endsWith("s"));
    }

    /// Whether a person, a side or several of whom the text told before are named.
    boolean isParty(Span span) {
        int start = span.start();
        return isPerson(span)
                || isParties(span)
                || tokens.in(start, WordClass.SUBJECT_PRONOUN)
                || tokens.is(start, "both")
                || tokens.is(start + 1, "two");
    }

    boolean isPerson(Span span) {
        @Nullable Mention mention = names.personIn(span.start(), span.end());
        return mention != null || heads.is(tokens.word(head(span)), HeadKind.OFFICE);
    }
}
