package readout.extract.meeting;

import java.util.function.IntPredicate;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Tells which sentences go by talks as known to the reader.
final class KnownTalks {

    private final Tokens tokens;
    private final IntPredicate reported;

    KnownTalks(Tokens tokens, IntPredicate reported) {
        this.tokens = tokens;
        this.reported = reported;
    }

    /// Whether the narrator goes by talks as told: *after the **meeting***, *in a readout of the **call***.
    boolean isConfirmed(Span sentence) {
        for (int i = sentence.start() + 1; i < sentence.end(); i++) {
            boolean known = tokens.is(i - 1, "the") || tokens.is(i - 1, "their");
            if (i == sentence.start() + 1
                    && known
                    && Talks.MEETING_NOUNS.contains(tokens.word(i))
                    && !reported.test(i)) {
                return true;
            }
            if (known && Talks.MEETING_NOUNS.contains(tokens.word(i)) && !reported.test(i)) {
                boolean after =
                        tokens.is(i - 2, "after") || tokens.is(i - 2, "following") || tokens.is(i - 2, "during");
                if (after || (tokens.is(i - 2, "of") && tokens.is(i - 3, "readout"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// *The **meeting** was **held** in Tirana*, *at the **talks**, which took **place** on Monday in Tirana*
    boolean isHeldIn(Span sentence) {
        boolean noun = false;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            noun |= Talks.MEETING_NOUNS.contains(tokens.word(i)) && tokens.in(i - 1, WordClass.DETERMINER);
            boolean held = tokens.is(i, "held") || (tokens.is(i, "place") && tokens.is(i - 1, "took"));
            if (noun && held) {
                return true;
            }
        }
        return false;
    }
}
