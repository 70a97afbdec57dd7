package readout.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.cue.CueKind;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// Reads *according to X*: as a relay of the statements in its sentence, or, if there are none, as a statement of X.
final class AccordingTo {

    private final Clause clause;
    private final Tokens tokens;

    AccordingTo(Clause clause) {
        this.clause = clause;
        this.tokens = clause.tokens();
    }

    /// Adds what the phrase attributes.
    ///
    /// @param drafts the statements of the sentence so far; content is cut before the phrase
    /// @param occasion whether the sentence only reports an occasion or a topic
    void read(List<Draft> drafts, boolean occasion) {
        for (int k = 0; k + 2 < clause.size(); k++) {
            int at = clause.chunk(k).start();
            if (!tokens.is(at, "according")
                    || !tokens.is(at + 1, "to")
                    || tokens.quotes().contains(at)) {
                continue;
            }
            int source = clause.indexAt(at + 2);
            int behind = behindSource(source);
            if (behind == source) {
                return;
            }
            Span speaker = new Span(
                    clause.chunk(source).start(), clause.chunk(behind - 1).end());
            if (drafts.isEmpty()) {
                statement(k, behind, at, speaker, occasion, drafts);
            } else {
                drafts.forEach(draft -> draft.relays().add(speaker));
            }
            return;
        }
    }

    private void statement(int k, int behind, int at, Span speaker, boolean occasion, List<Draft> drafts) {
        if (occasion) {
            return;
        }
        Draft draft = new Draft(Construction.ACCORDING_TO, CueKind.SAY, null, new Span(at, at + 2), speaker);
        int start = clause.sentence().start();
        Span left = Trim.outer(tokens, start, at);
        Span right = clause.is(behind, ChunkKind.COMMA)
                ? Trim.outer(
                        tokens, clause.chunk(behind).end(), clause.sentence().end())
                : new Span(at, at);
        boolean opens = k == 0 || left.length() < 2;
        boolean goesOn = !right.isEmpty() && new Levels(clause).goesOn(behind + 1, start, k);
        if (opens && !right.isEmpty()) {
            draft.says(right);
        } else if (!opens) {
            draft.says(left);
            if (goesOn) {
                draft.says(right);
            }
        }
        if (!draft.content().isEmpty()) {
            drafts.add(draft);
        }
    }

    private int behindSource(int source) {
        int k = source;
        if (!clause.is(k, ChunkKind.NOUN)) {
            return k;
        }
        k++;
        while ((clause.is(k, ChunkKind.PREPOSITION) && clause.is(k + 1, ChunkKind.NOUN))
                || (clause.is(k, ChunkKind.CONJUNCTION)
                        && clause.is(k + 1, ChunkKind.NOUN)
                        && !clause.isFiniteVerb(k + 2))) {
            k += 2;
        }
        return k;
    }

    /// The token before which content ends, or null if the sentence has no such phrase.
    static @Nullable Integer cut(Tokens tokens, Span sentence) {
        for (int i = sentence.start() + 1; i + 1 < sentence.end(); i++) {
            if (tokens.is(i, "according")
                    && tokens.is(i + 1, "to")
                    && !tokens.quotes().contains(i)) {
                return tokens.is(i - 1, ",") ? i - 1 : i;
            }
        }
        return null;
    }
}
