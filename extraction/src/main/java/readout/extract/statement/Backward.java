package readout.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.extract.clause.Chunk;
import readout.extract.clause.Clause;
import readout.extract.clause.Subject;
import readout.extract.clause.Subjects;
import readout.extract.cue.CueKind;
import readout.extract.cue.CueMatch;
import readout.extract.cue.Cues;
import readout.extract.cue.Frame;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// Reads sentences that attribute the one before: *This was stated by X*, *X said this during a visit*.
final class Backward {

    private static final int FARTHEST = 6;

    private final Clause clause;
    private final Tokens tokens;
    private final Cues cues;
    private final Sources sources;

    Backward(Clause clause, Cues cues, Sources sources) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.cues = cues;
        this.sources = sources;
    }

    /// Adds the statement that the sentence before is.
    ///
    /// @param before the sentence before, in the same paragraph, if nothing attributes it
    void read(@Nullable Span before, List<Draft> drafts) {
        if (before == null || !drafts.isEmpty()) {
            return;
        }
        for (int k = 0; k < Math.min(FARTHEST, clause.size()); k++) {
            Chunk verb = clause.chunk(k);
            if (!verb.isVerb() || !verb.isFinite()) {
                continue;
            }
            CueMatch match = plain(verb);
            Span speaker = match == null ? null : verb.passive() ? agent(k, verb) : sayer(k, verb);
            Span words = Trim.outer(tokens, before.start(), before.end());
            if (match != null && speaker != null && !words.isEmpty()) {
                Draft draft = new Draft(
                        Construction.POSTPOSED,
                        CueKind.SAY,
                        Frame.CLAUSE,
                        new Span(verb.head(), verb.head() + 1),
                        speaker);
                draft.says(words);
                drafts.add(draft);
            }
            return;
        }
    }

    private @Nullable CueMatch plain(Chunk verb) {
        for (CueMatch match : cues.at(tokens, verb.head(), clause.sentence().end())) {
            if (match.cue().kind() == CueKind.SAY
                    && match.cue().allows(Frame.CLAUSE)
                    && match.cue().particle().isEmpty()) {
                return match;
            }
        }
        return null;
    }

    /// *This was stated **by X***
    private @Nullable Span agent(int k, Chunk verb) {
        boolean refers = k > 0 && (tokens.is(verb.start() - 1, "this") || tokens.is(verb.start() - 1, "it"));
        if (!refers || !clause.is(k + 1, "by")) {
            return null;
        }
        Subject by = new Subjects(clause).behind(k + 2);
        return by != null && sources.isSomebody(by.span()) ? by.span() : null;
    }

    /// ***X** said this during …*
    private @Nullable Span sayer(int k, Chunk verb) {
        boolean refers = tokens.is(verb.end(), "this")
                && !clause.isFiniteVerb(k + 2)
                && clause.chunk(clause.indexAt(verb.end())).end() == verb.end() + 1;
        Subject subject = refers ? new Subjects(clause).before(k) : null;
        return subject != null && sources.isSomebody(subject.span()) ? subject.span() : null;
    }
}
