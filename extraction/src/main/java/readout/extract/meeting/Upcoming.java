package readout.extract.meeting;

import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Tells encounters that are still to come, or only asked about: *ahead of a meeting with …*, *is set to meet …*.
final class Upcoming {

    private static final int FARTHEST = 8;

    private static final WordSet WORDS = WordSet.of(
            "ahead",
            "before",
            "possible",
            "planned",
            "upcoming",
            "scheduled",
            "expected",
            "proposed",
            "set",
            "will",
            "would",
            "next",
            "potential",
            "future",
            "about",
            "regarding",
            "reports",
            "if");

    private Upcoming() {}

    /// Whether such a word stands before a token, without a comma between.
    static boolean is(Tokens tokens, int token, Span sentence) {
        for (int i = token - 1; i >= sentence.start() && i >= token - FARTHEST; i--) {
            if (tokens.tag(i) == Tag.COMMA) {
                return false;
            }
            if (WORDS.contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }
}
