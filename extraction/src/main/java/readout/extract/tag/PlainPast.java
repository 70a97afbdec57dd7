package readout.extract.tag;

import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Tells a simple past that is tagged as a participle by what stands around it: *they **reviewed** relations and agreed
/// to …*.
final class PlainPast {

    private static final int LONGEST_OBJECT = 4;

    /// Pronouns that are only ever subjects.
    private static final WordSet SUBJECTS = WordSet.of("they", "he", "she", "we", "i");

    private PlainPast() {}

    /// Whether a name stands before and an object behind, or no verb of the sentence has come yet or comes.
    static boolean isOne(Tokens tokens, int token, Span sentence, boolean finite) {
        if (token == sentence.start() || token + 1 >= sentence.end()) {
            return false;
        }
        int next = isQuote(tokens.tag(token + 1)) && token + 2 < sentence.end() ? token + 2 : token + 1;
        boolean object = switch (tokens.tag(next)) {
            case DT, CD, PRP, PRP_POSSESSIVE, JJR, RBR -> true;
            default -> false;
        };
        Tag before = tokens.tag(token - 1);
        boolean relative = tokens.is(token - 1, "that") || tokens.is(token - 1, "who") || tokens.is(token - 1, "which");
        if (relative
                || isBehindSubject(tokens, token, sentence, finite)
                || (object && (before.isProperNoun() || isReported(tokens, token, sentence)))) {
            return true;
        }
        boolean named =
                tokens.tag(token + 1).isProperNoun() && token + 2 < sentence.end() && tokens.tag(token + 2) == Tag.DT;
        if (before == Tag.NN && Attributes.isAmount(tokens, token - 1, sentence)) {
            return true;
        }
        return !finite
                && before.isNoun()
                && tokens.is(sentence.end() - 1, ".")
                && (object || named || isOnlyVerb(tokens, token, sentence));
    }

    /// *The rebels **called** for a vote.*
    private static boolean isOnlyVerb(Tokens tokens, int token, Span sentence) {
        for (int i = token + 1; i < sentence.end(); i++) {
            if (tokens.tag(i).isFinite() || tokens.tag(i) == Tag.VBN) {
                return false;
            }
        }
        return true;
    }

    /// *he was **warned** that*: behind a form of *be* stands no past tense.
    static boolean isPassive(Tokens tokens, int token, Span sentence) {
        int at = token - 1;
        while (at > sentence.start() && tokens.tag(at).isAdverb()) {
            at--;
        }
        return at >= sentence.start()
                && tokens.in(at, WordClass.BE)
                && tokens.word(token).lower().endsWith("ed");
    }

    /// *said the measure **corrected** a distortion*: between a verb of speech and an object stands a clause.
    private static boolean isReported(Tokens tokens, int token, Span sentence) {
        int at = token - 1;
        while (at > sentence.start() && (tokens.tag(at).isNoun() || tokens.tag(at) == Tag.JJ)) {
            at--;
        }
        boolean subject = at < token - 1 && (tokens.tag(at) == Tag.DT || tokens.tag(at) == Tag.PRP_POSSESSIVE);
        int verb = subject ? at - 1 : at;
        return at < token - 1 && verb >= sentence.start() && (tokens.is(verb, "said") || tokens.is(verb, "says"));
    }

    private static boolean isQuote(Tag tag) {
        return tag == Tag.CLOSING_QUOTE || tag == Tag.OPENING_QUOTE;
    }

    /// Behind a pronoun that can only be a subject, without an auxiliary before it (*have they **reviewed***), or
    /// behind a plural where a bare object and another past follow: behind a participle that describes a plural
    /// stands no noun.
    private static boolean isBehindSubject(Tokens tokens, int token, Span sentence, boolean finite) {
        if (SUBJECTS.contains(tokens.word(token - 1))) {
            return token - 2 < sentence.start() || !isAuxiliary(tokens, token - 2);
        }
        return !finite && tokens.tag(token - 1) == Tag.NNS && isFirstOfTwo(tokens, token, sentence);
    }

    private static boolean isAuxiliary(Tokens tokens, int token) {
        return tokens.in(token, WordClass.HAVE) || tokens.in(token, WordClass.BE) || tokens.tag(token) == Tag.MD;
    }

    /// *reviewed bilateral relations **and agreed***
    private static boolean isFirstOfTwo(Tokens tokens, int token, Span sentence) {
        int at = token + 1;
        int end = Math.min(sentence.end() - 1, token + 1 + LONGEST_OBJECT);
        while (at < end && (tokens.tag(at).isNoun() || tokens.tag(at).isAdjective())) {
            at++;
        }
        boolean object = at > token + 1 && tokens.tag(at - 1).isNoun();
        return object
                && at < end
                && tokens.is(at, "and")
                && (tokens.tag(at + 1) == Tag.VBD
                        || (tokens.tag(at + 1) == Tag.VBN
                                && tokens.word(at + 1).lower().endsWith("ed")));
    }
}
