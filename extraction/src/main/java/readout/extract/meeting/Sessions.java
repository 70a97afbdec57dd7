package readout.extract.meeting;

import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Finds the session of a body that an article reports: *The 56th Meeting of the Committee was held on …*.
final class Sessions {

    private static final WordSet NOUNS = WordSet.of("meeting", "session", "summit", "conference", "round");
    private static final WordSet HELD = WordSet.of("held", "convened", "took", "met", "opened", "concluded");
    private static final WordSet ORDINALS = WordSet.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "annual",
            "ordinary",
            "extraordinary",
            "emergency");

    private final Tokens tokens;
    private final Names names;

    Sessions(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
    }

    /// The words that name the session which a sentence says was held, or null.
    @Nullable
    Span in(Span sentence) {
        for (int i = sentence.start() + 1;
                i + 2 < sentence.end() && !tokens.tag(i).isFinite();
                i++) {
            boolean counted = NOUNS.contains(tokens.word(i)) && tokens.is(i + 1, "of");
            int start = counted ? ordinalBefore(i, sentence.start()) : i;
            int end = counted && start < i ? endOfBody(i + 2) : i;
            if (end > i && isHeld(end, sentence)) {
                return new Span(start, end);
            }
        }
        return null;
    }

    /// The ordinal before a noun, or the noun.
    private int ordinalBefore(int noun, int from) {
        for (int i = noun - 1; i >= from && i >= noun - 3; i--) {
            String word = tokens.word(i).lower();
            boolean number = Character.isDigit(word.charAt(0)) && tokens.word(i).hasLetters();
            if (number || ORDINALS.contains(tokens.word(i))) {
                return i;
            }
        }
        return noun;
    }

    private int endOfBody(int from) {
        int at = tokens.is(from, "the") ? from + 1 : from;
        Mention body = names.at(at);
        return body != null && body.isName() && body.figure().type() != ActorType.PERSON ? body.end() : -1;
    }

    private boolean isHeld(int from, Span sentence) {
        for (int i = from; i < sentence.end(); i++) {
            if (tokens.tag(i).isFinite()) {
                return HELD.contains(tokens.word(i)) || (i + 1 < sentence.end() && HELD.contains(tokens.word(i + 1)));
            }
        }
        return false;
    }
}
