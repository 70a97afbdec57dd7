package readout.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.Subject;
import readout.extract.clause.Subject.Link;
import readout.extract.clause.Subjects;
import readout.extract.cue.CueKind;
import readout.extract.cue.Frame;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.Word;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Reads what somebody holds where a noun says so: *both **are of the view** that …*, *the army's **position** is that
/// …*, *she **left no doubt** that …*.
final class Stances {

    private static final WordSet STANCES = WordSet.of(
            "view", "opinion", "belief", "conviction", "position", "stance", "assessment", "message", "doubt");

    private final Clause clause;
    private final Tokens tokens;
    private final Subjects subjects;
    private final Sources sources;

    Stances(Clause clause, Sources sources) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.subjects = new Subjects(clause);
        this.sources = sources;
    }

    static boolean isOne(Word word) {
        return STANCES.contains(word);
    }

    /// Adds what a sentence says that somebody holds.
    ///
    /// @param drafts the statements of the sentence so far; what stands inside their content is left alone
    void read(List<Draft> drafts) {
        for (int k = 0; k < clause.size(); k++) {
            Chunk verb = clause.chunk(k);
            if (verb.isVerb() && verb.isFinite() && !verb.negated() && !isInside(drafts, verb)) {
                Draft draft = find(k, verb);
                if (draft != null) {
                    drafts.add(draft);
                }
            }
        }
    }

    private static boolean isInside(List<Draft> drafts, Chunk verb) {
        Span span = new Span(verb.start(), verb.end());
        return drafts.stream().anyMatch(draft -> draft.covers(span));
    }

    private @Nullable Draft find(int k, Chunk verb) {
        if (tokens.in(verb.head(), WordClass.BE)) {
            return clause.is(k + 1, "of") ? held(k, k + 2, verb) : possessed(k, verb);
        }
        boolean leaves = tokens.is(verb.head(), "left") || tokens.is(verb.head(), "leaves");
        boolean none = leaves
                && clause.is(k + 1, ChunkKind.NOUN)
                && tokens.is(clause.chunk(k + 1).start(), "no");
        return none ? held(k, k + 1, verb) : null;
    }

    /// *Both **are of the view** that …*
    private @Nullable Draft held(int k, int noun, Chunk verb) {
        Subject subject = isStance(noun) && clause.is(noun + 1, "that") ? subjects.before(k) : null;
        if (subject == null || subject.link() != Link.OWN || !sources.isSomebody(subject.span())) {
            return null;
        }
        return draft(subject.span(), new Span(verb.head(), clause.chunk(noun).end()), noun + 1);
    }

    /// ***Norway's position** is that …*
    private @Nullable Draft possessed(int k, Chunk verb) {
        if (!isStance(k - 1) || !clause.is(k + 1, "that")) {
            return null;
        }
        Chunk noun = clause.chunk(k - 1);
        for (int i = noun.start() + 1; i < noun.head(); i++) {
            if (tokens.in(i, WordClass.POSSESSIVE_MARK)) {
                Span holder = new Span(noun.start(), i);
                return sources.isSomebody(holder) ? draft(holder, new Span(noun.head(), verb.end()), k + 1) : null;
            }
        }
        return null;
    }

    private boolean isStance(int k) {
        return clause.is(k, ChunkKind.NOUN) && isOne(tokens.word(clause.chunk(k).head()));
    }

    private @Nullable Draft draft(Span speaker, Span cue, int that) {
        Draft draft = new Draft(Construction.NOMINAL, CueKind.SAY, Frame.CLAUSE, cue, speaker);
        Span content =
                Trim.outer(tokens, clause.chunk(that).end(), clause.sentence().end());
        draft.says(content);
        return content.isEmpty() ? null : draft;
    }
}
