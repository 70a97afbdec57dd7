package readout.extract.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Finds who wrote to whom: *X sent a congratulatory **message** to Y*, *Y received a **letter** from X*.
final class Messages {

    /// Sentences in which an article says that it is about a message.
    private static final int EARLY = 2;

    private static final WordSet NOUNS =
            WordSet.of("letter", "message", "telegram", "cable", "note", "condolences", "congratulations");

    private static final WordSet SENT =
            WordSet.of("sent", "sends", "send", "conveyed", "extended", "addressed", "dispatched", "wrote");

    private static final WordSet RECEIVED = WordSet.of("received", "receives", "got");

    private final Tokens tokens;
    private final Names names;

    Messages(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
    }

    /// Who sent a message and who got it; empty if the article opens with none between two people.
    List<Figure> correspondents() {
        for (Span sentence :
                tokens.sentences().subList(0, Math.min(EARLY, tokens.sentences().size()))) {
            for (int i = sentence.start() + 1; i < sentence.end(); i++) {
                List<Figure> two = NOUNS.contains(tokens.word(i)) ? around(i, sentence) : List.of();
                if (two.size() == 2) {
                    return two;
                }
            }
        }
        return List.of();
    }

    private List<Figure> around(int noun, Span sentence) {
        Figure before = person(sentence.start(), noun);
        Figure behind = person(noun + 1, sentence.end());
        if (before == null || behind == null || before.equals(behind)) {
            return List.of();
        }
        boolean got = tokens.is(noun + 1, "from") && has(RECEIVED, sentence.start(), noun);
        boolean sent = (tokens.is(noun + 1, "to") || tokens.is(noun + 1, "of")) && has(SENT, sentence.start(), noun);
        return got ? List.of(behind, before) : sent ? List.of(before, behind) : List.of();
    }

    private boolean has(WordSet verbs, int from, int to) {
        for (int i = from; i < to; i++) {
            if (verbs.contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Figure person(int from, int to) {
        for (int i = from; i < to; i++) {
            Mention mention = names.at(i);
            if (mention != null && mention.isName() && mention.figure().isPerson()) {
                return mention.figure();
            }
        }
        return null;
    }
}
