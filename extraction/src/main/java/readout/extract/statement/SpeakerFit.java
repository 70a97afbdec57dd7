package readout.extract.statement;

import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.Subject;
import readout.extract.clause.Subject.Link;
import readout.extract.cue.CueKind;
import readout.extract.cue.Frame;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Tells whether a subject can be the speaker of what its verb introduces.
final class SpeakerFit {

    private final Clause clause;
    private final Tokens tokens;
    private final Sources sources;

    SpeakerFit(Clause clause, Sources sources) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.sources = sources;
    }

    /// Whether the subject can do what the cue says. Documents show, and nobody else does.
    boolean suits(Occurrence occurrence, Complement complement, Subject subject) {
        if (complement.cue().cue().kind() == CueKind.SHOW) {
            return sources.isDocument(subject.span());
        }
        Frame frame = complement.frame();
        boolean noun = frame == Frame.OBJECT || frame == Frame.NAMING || frame == Frame.INFINITIVE;
        if (noun && (isInContactClause(subject) || sources.isCrowd(subject.span()))) {
            return false;
        }
        return subject.link() == Link.SHARED
                || SourcePhrases.isSource(tokens, subject.span())
                || (complement.that() && Sources.isPureSpeech(complement.cue().cue()))
                || sources.canSpeak(subject.span(), occurrence.verb().head());
    }

    /// Whether a noun before the subject is the object of its verb: *the letters **he** had promised to write*, *the
    /// plan that **the cabinet** announced*; *in addition **he** condemned …* has an adverbial before it.
    private boolean isInContactClause(Subject subject) {
        int before = subject.first() - 1;
        boolean front = clause.is(before - 1, ChunkKind.PREPOSITION) && clause.find(before - 2) == null;
        boolean context = clause.is(before - 1, "which");
        boolean contact = !front
                && !context
                && clause.is(before, ChunkKind.NOUN)
                && tokens.in(subject.span().start(), WordClass.SUBJECT_PRONOUN);
        boolean relative = clause.is(before - 1, ChunkKind.NOUN)
                && (clause.is(before, "which") || (clause.is(before, "that") && clause.lastFinite(0, before) < 0));
        return subject.link() == Link.OWN && (contact || relative);
    }
}
