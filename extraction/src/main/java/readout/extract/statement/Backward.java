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
import readout.extract.text.Dateline;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Reads sentences that attribute the one before: *This was stated by X*, *X said this during a visit*, *X made the
/// remarks in Cairo*. The sentence before is in the same paragraph, or is the lede.
final class Backward {

    private static final int FARTHEST = 6;
    private static final WordSet GIVING = WordSet.of("made", "gave", "issued", "makes");

    private static final WordSet REMARKS = WordSet.of(
            "remarks",
            "remark",
            "comments",
            "comment",
            "statement",
            "statements",
            "warning",
            "pledge",
            "promise",
            "announcement",
            "appeal",
            "call",
            "assessment",
            "assurance",
            "claim",
            "point",
            "plea");

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
        Span words = before == null ? null : own(before);
        if (words == null || words.isEmpty()) {
            return;
        }
        for (int k = 0; k < Math.min(FARTHEST, clause.size()); k++) {
            Chunk verb = clause.chunk(k);
            if (!verb.isVerb() || !verb.isFinite()) {
                continue;
            }
            Draft draft = remarks(k, verb);
            if (draft == null && drafts.isEmpty()) {
                draft = said(k, verb);
            }
            if (draft != null) {
                draft.says(words);
                drafts.addFirst(draft);
            }
            return;
        }
    }

    /// What a sentence says, without a dateline.
    private Span own(Span sentence) {
        int start =
                tokens.startsParagraph(sentence.start()) ? Dateline.end(tokens, sentence.start()) : sentence.start();
        return Trim.outer(tokens, start, sentence.end());
    }

    private @Nullable Draft said(int k, Chunk verb) {
        CueMatch match = plain(verb);
        Span speaker = match == null ? null : verb.passive() ? agent(k, verb) : sayer(k, verb);
        return speaker == null
                ? null
                : new Draft(
                        Construction.POSTPOSED,
                        CueKind.SAY,
                        Frame.CLAUSE,
                        new Span(verb.head(), verb.head() + 1),
                        speaker);
    }

    /// ***X** made the remarks …*; the words before may be a lede or any sentence that nothing attributes.
    private @Nullable Draft remarks(int k, Chunk verb) {
        Chunk object = clause.find(k + 1);
        boolean made = GIVING.contains(tokens.word(verb.head()))
                && !verb.passive()
                && !verb.negated()
                && object != null
                && object.isNoun()
                && isGiven(object.start())
                && REMARKS.contains(tokens.word(object.head()));
        Subject subject = made ? new Subjects(clause).before(k) : null;
        return subject != null && sources.isSomebody(subject.span())
                ? new Draft(Construction.LEDE, CueKind.SAY, Frame.CLAUSE, null, subject.span())
                : null;
    }

    private boolean isGiven(int token) {
        return tokens.is(token, "the") || tokens.is(token, "these") || tokens.is(token, "this");
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
