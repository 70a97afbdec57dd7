package readout.extract.tag;

import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Tells a simple past that is tagged as a participle by its subject: *they **reviewed** relations and agreed to …*.
final class PlainPast {

    private static final int LONGEST_OBJECT = 4;

    /// Pronouns that are only ever subjects.
    private static final WordSet SUBJECTS = WordSet.of("they", "he", "she", "we", "i");

    private PlainPast() {}

    /// Behind a pronoun that can only be a subject, without an auxiliary before it (*have they **reviewed***), or
    /// behind a plural where a bare object and another past follow: behind a participle that describes a plural
    /// stands no noun.
    static boolean isOne(Tokens tokens, int token, Span sentence, boolean finite) {
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
