package readout.extract.tag;

import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Tells participles and adverbs that stand before a noun as adjectives do.
final class Attributes {

    /// What support, efforts and ties are said to be.
    private static final WordSet GRADES = WordSet.of(
            "continued",
            "sustained",
            "increased",
            "enhanced",
            "renewed",
            "expanded",
            "strengthened",
            "deepened",
            "accelerated");

    /// What ends like an adjective of what something lacks, and is none.
    private static final WordSet NO_LACK =
            WordSet.of("unless", "regardless", "nevertheless", "nonetheless", "less", "bless", "doubtless");

    /// Nouns for speakers that are tagged as adjectives where a verb follows.
    private static final WordSet SPEAKERS = WordSet.of(
            "premier",
            "embassy",
            "executive",
            "militant",
            "rebel",
            "cleric",
            "junta",
            "cabinet",
            "military",
            "judiciary",
            "opposition");

    private static final WordSet AMOUNTS = WordSet.of("much", "little", "more", "enough");

    private Attributes() {}

    /// *the **premier** accused*
    static boolean isNoun(Tokens tokens, int token, Span sentence) {
        return SPEAKERS.contains(tokens.word(token))
                && token + 1 < sentence.end()
                && (tokens.tag(token + 1).isVerb() || tokens.tag(token + 1).isAdverb());
    }

    /// *said **much** remained to be done*: an amount that is a subject.
    static boolean isAmount(Tokens tokens, int token, Span sentence) {
        return AMOUNTS.contains(tokens.word(token))
                && token > sentence.start()
                && token + 2 < sentence.end()
                && (tokens.tag(token - 1).isVerb() || tokens.is(token - 1, "that"))
                && (tokens.tag(token + 1) == Tag.VBD
                        || (tokens.tag(token + 1) == Tag.VBN && tokens.tag(token + 2) == Tag.TO));
    }

    /// ***retired** general Lloyd Newton*, *pledged **continued** support*
    static boolean isOne(Tokens tokens, int token, Span sentence) {
        if (!isBeforeNoun(tokens, token, sentence)) {
            return false;
        }
        return tokens.is(token, "retired")
                || (GRADES.contains(tokens.word(token)) && isBehindVerb(tokens, token, sentence));
    }

    /// *pledged **further** support*
    static boolean isFurther(Tokens tokens, int token, Span sentence) {
        boolean noun = isBeforeNoun(tokens, token, sentence)
                || (token + 1 < sentence.end() && tokens.tag(token + 1) == Tag.VB);
        return noun && tokens.is(token, "further") && isBehindVerb(tokens, token, sentence);
    }

    /// *pledged further **support***
    static boolean isBehindFurther(Tokens tokens, int token, Span sentence) {
        return token > sentence.start() && tokens.is(token - 1, "further") && tokens.tag(token - 1) == Tag.JJ;
    }

    /// *called the charges **groundless***
    static boolean isPrivative(Tokens tokens, int token) {
        return tokens.word(token).lower().endsWith("less") && !NO_LACK.contains(tokens.word(token));
    }

    private static boolean isBeforeNoun(Tokens tokens, int token, Span sentence) {
        return token + 1 < sentence.end() && tokens.tag(token + 1).isNoun();
    }

    private static boolean isBehindVerb(Tokens tokens, int token, Span sentence) {
        return token > sentence.start()
                && tokens.tag(token - 1).isVerb()
                && !tokens.is(token - 1, "help")
                && !tokens.is(token - 1, "helped")
                && !tokens.in(token - 1, WordClass.HAVE)
                && !tokens.in(token - 1, WordClass.BE);
    }
}
