package readout.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.extract.clause.Chunk;
import readout.extract.cue.Cue;
import readout.extract.cue.CueKind;
import readout.extract.cue.CueMatch;
import readout.extract.cue.Frame;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Tells which reporting words in the passive have their subject as content: *the need to talk **was stressed***.
final class PassiveCues {

    /// Verbs that are used of what is not said, too, and so need *it* before them.
    private static final WordSet NEED_IT = WordSet.of(
            "note", "recognize", "recognise", "show", "find", "reveal", "indicate", "detail", "explain", "estimate");

    /// What nobody but a speaker can note.
    private static final WordSet ATTITUDES = WordSet.of(
            "need", "necessity", "importance", "significance", "readiness", "willingness", "desire", "commitment");

    private final Tokens tokens;

    PassiveCues(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The cue of a passive verb, or null if its subject is none of its content.
    ///
    /// @param head of the subject
    @Nullable
    CueMatch find(Chunk verb, List<CueMatch> matches, int head) {
        return isAgreedBy(verb, matches)
                ? matches.getFirst()
                : withObject(matches, ATTITUDES.contains(tokens.word(head)));
    }

    /// *a truce **was agreed by** both*
    private boolean isAgreedBy(Chunk verb, List<CueMatch> matches) {
        return !matches.isEmpty()
                && matches.getFirst().cue().kind() == CueKind.AGREE
                && tokens.is(verb.head(), "agreed")
                && tokens.is(verb.end(), "by");
    }

    private static @Nullable CueMatch withObject(List<CueMatch> matches, boolean attitude) {
        for (CueMatch match : matches) {
            Cue cue = match.cue();
            boolean fits = cue.allows(Frame.OBJECT)
                    && cue.particle().isEmpty()
                    && cue.objects().isEmpty();
            if ((fits && cue.kind() != CueKind.SHOW && (attitude || !NEED_IT.contains(cue.verb())))
                    || cue.particle().contains("~")) {
                return match;
            }
        }
        return null;
    }
}
