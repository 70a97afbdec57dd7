package readout.extract.tag;

import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Tells a present of a plural subject that is tagged as a noun by what stands around it: *the sanctions **target** a
/// network*.
final class PlainPresent {

    /// What is a verb between a plural and an object.
    private static final WordSet VERBS = WordSet.of(
            "target",
            "cause",
            "risk",
            "cover",
            "support",
            "pose",
            "question",
            "doubt",
            "fear",
            "face",
            "force",
            "block",
            "threaten",
            "mark",
            "harm",
            "damage",
            "need",
            "demand",
            "help",
            "change",
            "place",
            "offer",
            "display");

    /// What reports behind *and* where another present stands before it.
    private static final WordSet REPORTS = WordSet.of(
            "demand", "support", "request", "note", "pledge", "welcome", "stress", "urge", "regret", "hope", "thank");

    private PlainPresent() {}

    static boolean isOne(Tokens tokens, int token, Span sentence, boolean finite) {
        if (token <= sentence.start() || token + 2 >= sentence.end()) {
            return false;
        }
        return isFacing(tokens, token, finite)
                || isBehindPlural(tokens, token)
                || (finite && tokens.is(token - 1, "and") && isJoined(tokens, token, sentence));
    }

    /// *cables on the floor of the Baltic Sea **face** a growing risk*
    private static boolean isFacing(Tokens tokens, int token, boolean finite) {
        return !finite
                && tokens.is(token, "face")
                && tokens.tag(token - 1).isNoun()
                && (tokens.tag(token + 1) == Tag.DT || tokens.tag(token + 1) == Tag.JJ);
    }

    /// *the sanctions **target a** network*: no noun stands between a plural and *a* or *their*.
    private static boolean isBehindPlural(Tokens tokens, int token) {
        boolean demanded = tokens.is(token, "demand") && tokens.is(token + 1, "that");
        boolean object = demanded
                || tokens.is(token + 1, "a")
                || tokens.is(token + 1, "an")
                || tokens.tag(token + 1) == Tag.PRP_POSSESSIVE;
        return object && tokens.tag(token - 1) == Tag.NNS && VERBS.contains(tokens.word(token));
    }

    /// *we condemn the attacks and **call for** an end*, *ministers note the report and **demand the** release*
    private static boolean isJoined(Tokens tokens, int token, Span sentence) {
        boolean call = tokens.is(token, "call")
                && (tokens.is(token + 1, "for") || tokens.is(token + 1, "on") || tokens.is(token + 1, "upon"));
        Tag next = tokens.tag(token + 1);
        boolean object = next == Tag.DT || next == Tag.PRP_POSSESSIVE || tokens.is(token + 1, "that");
        return (call || (object && REPORTS.contains(tokens.word(token)))) && isPresent(tokens, token, sentence);
    }

    /// Whether the last finite verb before is a present without the *s* of a single subject.
    private static boolean isPresent(Tokens tokens, int token, Span sentence) {
        int at = token - 1;
        while (at > sentence.start() && !tokens.tag(at).isFinite()) {
            at--;
        }
        return tokens.tag(at) == Tag.VBP;
    }
}
