package readout.extract.tag;

import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Corrects tags that the words around a token rule out, whatever the verb: *Kenya **arrested** two men* holds no
/// participle.
final class TagRules {

    private static final int FARTHEST_CAUSE = 5;

    /// Longer words that are tagged as prepositions are looked up: *notwithstanding* is one, *opposition* is none.
    private static final int LONGEST_PREPOSITION = 7;

    /// Verbs with which another one stands without *to* behind its subject: *helps nurses **drive***.
    private static final WordSet CAUSES = WordSet.of(
            "help", "helps", "helped", "helping", "let", "lets", "letting", "make", "makes", "made", "making", "see",
            "saw", "seen", "seeing", "watch", "watched", "hear", "heard", "have", "had", "having", "than", "rather");

    private TagRules() {}

    static void correct(Tokens tokens, Span sentence) {
        boolean finite = false;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            Tag corrected = corrected(tokens, i, sentence, finite);
            if (corrected != tokens.tag(i)) {
                tokens.tag(i, corrected);
            }
            finite |= corrected.isFinite();
        }
    }

    private static Tag corrected(Tokens tokens, int token, Span sentence, boolean finite) {
        Tag tag = tokens.tag(token);
        if (tokens.is(token, "cannot")) {
            return Tag.MD;
        }
        if (tokens.is(token, "£") || tokens.is(token, "€") || tokens.is(token, "¥") || tokens.is(token, "₹")) {
            return Tag.DOLLAR;
        }
        return tag.isVerb()
                ? correctedVerb(tokens, token, sentence, finite)
                : correctedOther(tokens, token, sentence, finite);
    }

    private static Tag correctedVerb(Tokens tokens, int token, Span sentence, boolean finite) {
        Tag tag = tokens.tag(token);
        return switch (tag) {
            case VBN ->
                NameTags.isName(tokens, token, sentence)
                        ? Tag.NNP
                        : Attributes.isOne(tokens, token, sentence)
                                ? Tag.JJ
                                : (finite && CoordinatedReports.isPast(tokens, token, sentence))
                                                || PlainPast.isOne(tokens, token, sentence, finite)
                                        ? Tag.VBD
                                        : tag;
            case VBD ->
                NameTags.isName(tokens, token, sentence)
                        ? Tag.NNP
                        : Attributes.isOne(tokens, token, sentence)
                                ? Tag.JJ
                                : PlainPast.isPassive(tokens, token, sentence) ? Tag.VBN : tag;
            case VBG ->
                NameTags.isNoParticiple(tokens, token, sentence)
                        ? Tag.NNP
                        : NameTags.isNeighbour(tokens, token, sentence) ? Tag.JJ : tag;
            case VB ->
                Infinitives.isSource(tokens, token, sentence)
                                || isBehindArticle(tokens, token, sentence)
                                || Attributes.isBehindFurther(tokens, token, sentence)
                        ? Tag.NN
                        : isPresent(tokens, token, sentence) || isBehindVerb(tokens, token, sentence) ? Tag.VBP : tag;
            case VBP ->
                isBehindArticle(tokens, token, sentence)
                        ? Tag.NN
                        : Attributes.isPrivative(tokens, token) ? Tag.JJ : tag;
            case VBZ ->
                isBehindArticle(tokens, token, sentence)
                                || isBehindSays(tokens, token, sentence)
                                || NameTags.isFollowers(tokens, token, sentence)
                        ? Tag.NNS
                        : tag;
            default -> tag;
        };
    }

    private static Tag correctedOther(Tokens tokens, int token, Span sentence, boolean finite) {
        Tag tag = tokens.tag(token);
        return switch (tag) {
            case JJR -> Infinitives.compared(tokens, token, sentence);
            case RB, RBR ->
                Infinitives.isBack(tokens, token, sentence)
                        ? Tag.VB
                        : Attributes.isAmount(tokens, token, sentence)
                                ? Tag.NN
                                : Attributes.isFurther(tokens, token, sentence) || Attributes.isPrivative(tokens, token)
                                        ? Tag.JJ
                                        : tag;
            case PRP -> isPossessive(tokens, token, sentence) ? Tag.PRP_POSSESSIVE : tag;
            case IN ->
                isApart(tokens, token, sentence, "since")
                        ? Tag.RB
                        : Attributes.isPrivative(tokens, token)
                                ? Tag.JJ
                                : isMistakenPreposition(tokens, token, sentence) ? Tag.NN : tag;
            case DT ->
                isApart(tokens, token, sentence, "all")
                                || isApart(tokens, token, sentence, "both")
                                || isFloating(tokens, token, sentence)
                        ? Tag.RB
                        : tag;
            case NN ->
                PlainPresent.isOne(tokens, token, sentence, finite)
                        ? Tag.VBP
                        : isAccompanying(tokens, token, sentence)
                                ? Tag.VBG
                                : Infinitives.isOne(tokens, token, sentence)
                                        ? Tag.VB
                                        : inverted(tokens, token, sentence, tag);
            case JJ ->
                (finite && CoordinatedReports.isPast(tokens, token, sentence))
                                || CoordinatedReports.isNoAdjective(tokens, token, sentence)
                        ? Tag.VBD
                        : CoordinatedReports.isPassive(tokens, token, sentence)
                                ? Tag.VBN
                                : Infinitives.isFurther(tokens, token, sentence)
                                        ? Tag.RB
                                        : Attributes.isNoun(tokens, token, sentence)
                                                ? Tag.NN
                                                : inverted(tokens, token, sentence, tag);
            case PERIOD, COMMA ->
                tokens.word(token).hasLetters() && tokens.word(token).text().length() > 1 ? Tag.NNP : tag;
            case NNP -> inverted(tokens, token, sentence, tag);
            case UH -> NameTags.isCapitalised(tokens, token, sentence) ? Tag.NNP : tag;
            case NNS ->
                (finite && CoordinatedReports.isPresent(tokens, token, sentence))
                                || Infinitives.isBehindFurther(tokens, token, sentence)
                        ? Tag.VBZ
                        : tag;
            default -> tag;
        };
    }

    private static Tag inverted(Tokens tokens, int token, Span sentence, Tag tag) {
        return isInvertedVerb(tokens, token, sentence) ? Tag.VBD : tag;
    }

    /// *have **since** admitted*, *have **all** urged*
    private static boolean isApart(Tokens tokens, int token, Span sentence, String word) {
        return tokens.is(token, word)
                && token > sentence.start()
                && tokens.in(token - 1, WordClass.HAVE)
                && isParticiple(tokens, token + 1, sentence);
    }

    /// *they **both** stressed*, *we **all** agree*
    private static boolean isFloating(Tokens tokens, int token, Span sentence) {
        return (tokens.is(token, "both") || tokens.is(token, "all"))
                && token > sentence.start()
                && token + 1 < sentence.end()
                && (tokens.is(token - 1, "they") || tokens.is(token - 1, "we"))
                && tokens.tag(token + 1).isVerb();
    }

    private static boolean isParticiple(Tokens tokens, int from, Span sentence) {
        int at = from;
        while (at < sentence.end() && tokens.tag(at).isAdverb()) {
            at++;
        }
        return at < sentence.end() && (tokens.tag(at) == Tag.VBN || tokens.tag(at) == Tag.VBD);
    }

    /// *attacks, which he says **have** caused losses*
    private static boolean isBehindVerb(Tokens tokens, int token, Span sentence) {
        return tokens.is(token, "have")
                && token > sentence.start()
                && (tokens.tag(token - 1) == Tag.VBZ || tokens.tag(token - 1) == Tag.VBD)
                && isParticiple(tokens, token + 1, sentence);
    }

    /// *says **questions** remain*: no verb follows one of speech.
    private static boolean isBehindSays(Tokens tokens, int token, Span sentence) {
        return token > sentence.start() && isSaid(tokens, token - 1);
    }

    private static boolean isSaid(Tokens tokens, int token) {
        return tokens.is(token, "says") || tokens.is(token, "said");
    }

    /// *with Belgrade **warning** of an exodus*
    private static boolean isAccompanying(Tokens tokens, int token, Span sentence) {
        int at = token - 1;
        while (at > sentence.start() && tokens.tag(at).isProperNoun()) {
            at--;
        }
        return at >= sentence.start()
                && at < token - 1
                && token + 1 < sentence.end()
                && tokens.is(token, "warning")
                && tokens.is(at, "with");
    }

    /// *a **claim** the ministry rejects*
    private static boolean isBehindArticle(Tokens tokens, int token, Span sentence) {
        return token > sentence.start()
                && (tokens.is(token - 1, "a") || tokens.is(token - 1, "an") || tokens.is(token - 1, "the"));
    }

    private static boolean isQuote(Tokens tokens, int token) {
        return tokens.tag(token) == Tag.CLOSING_QUOTE || tokens.tag(token) == Tag.OPENING_QUOTE;
    }

    /// *the demands often **drive** nurses away*, *said talks **go** on*
    private static boolean isPresent(Tokens tokens, int token, Span sentence) {
        if (token - 2 >= sentence.start() && tokens.tag(token - 1) == Tag.NNS && isSaid(tokens, token - 2)) {
            return true;
        }
        int at = token - 1;
        while (at > sentence.start() && tokens.tag(at).isAdverb() && !tokens.in(at, WordClass.NEGATION)) {
            at--;
        }
        if (at > sentence.start() && at < token - 1 && tokens.is(at, ",")) {
            at--;
        }
        if (at < sentence.start() || at == token - 1 || !tokens.tag(at).isNoun()) {
            return false;
        }
        for (int i = at; i >= sentence.start() && i >= at - FARTHEST_CAUSE; i--) {
            if (CAUSES.contains(tokens.word(i)) || tokens.tag(i) == Tag.MD || tokens.tag(i) == Tag.TO) {
                return false;
            }
        }
        return true;
    }

    /// ***her** vote*
    private static boolean isPossessive(Tokens tokens, int token, Span sentence) {
        if (!tokens.is(token, "her") || token + 1 >= sentence.end()) {
            return false;
        }
        Tag next = tokens.tag(token + 1);
        boolean described = next == Tag.JJ
                && token + 2 < sentence.end()
                && tokens.tag(token + 2).isNoun();
        boolean named = next == Tag.NNP && token + 2 < sentence.end() && tokens.tag(token + 2) == Tag.NN;
        return (next == Tag.NN || next == Tag.NNS || described || named)
                && !tokens.in(token + 1, WordClass.WEEKDAY)
                && !tokens.in(token + 1, WordClass.PERIOD)
                && !tokens.in(token + 1, WordClass.DAY);
    }

    /// Whether a long word at the head of a sentence, before a noun, is no preposition at all: ***Opposition** leader*.
    private static boolean isMistakenPreposition(Tokens tokens, int token, Span sentence) {
        return token == sentence.start()
                && token + 1 < sentence.end()
                && tokens.tag(token + 1).isNoun()
                && tokens.word(token).text().length() > LONGEST_PREPOSITION
                && !tokens.in(token, WordClass.PREPOSITION)
                && !tokens.in(token, WordClass.SUBORDINATOR);
    }

    /// ***Said** opposition leader Marek Dolny: …*, ***Said** Marek Dolny, “…”*
    private static boolean isInvertedVerb(Tokens tokens, int token, Span sentence) {
        if (token != sentence.start() || !tokens.in(token, WordClass.ATTRIBUTION)) {
            return false;
        }
        for (int i = token + 1; i < sentence.end(); i++) {
            if (tokens.is(i, ":") || isQuote(tokens, i)) {
                return i > token + 1;
            }
            if (tokens.tag(i).isFinite()) {
                return false;
            }
        }
        return false;
    }
}
