package readout.extract.statement;

import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.Subject;
import readout.extract.clause.Subject.Link;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;

/// Tells reporting verbs of what nobody has said: what people of a kind say, what is only supposed, what may be.
final class Unsaid {

    private final Clause clause;
    private final Tokens tokens;

    Unsaid(Clause clause) {
        this.clause = clause;
        this.tokens = clause.tokens();
    }

    boolean is(Subject subject, Chunk verb) {
        return isGeneric(subject, verb) || isSupposed(subject) || isMerelyPossible(verb) || isInFront(subject, verb);
    }

    /// Whether the verb is a participle in a phrase with which the sentence opens: *in a statement **agreed** at dawn,
    /// the ministers said …*.
    private boolean isInFront(Subject subject, Chunk verb) {
        int k = clause.indexAt(verb.end());
        boolean front = subject.link() == Link.OWN
                && subject.first() == 1
                && (clause.is(0, "in") || clause.is(0, "at") || clause.is(0, "during") || clause.is(0, "under"))
                && clause.is(k, ChunkKind.PREPOSITION);
        while (front && k + 2 < clause.size() && !clause.chunk(k).isVerb()) {
            if (clause.is(k, ChunkKind.COMMA) && clause.is(k + 1, ChunkKind.NOUN) && clause.isFiniteVerb(k + 2)) {
                return true;
            }
            k++;
        }
        return false;
    }

    /// Whether people of a kind are spoken of, and nobody: ***governments that promise** a bridge*.
    private boolean isGeneric(Subject subject, Chunk verb) {
        return subject.link() == Link.ANTECEDENT
                && clause.is(subject.first(), "that")
                && subject.span().length() == 1
                && tokens.tag(subject.span().start()) == Tag.NNS
                && tokens.tag(verb.start()) == Tag.VBP;
    }

    /// Whether a clause only supposes that somebody says something: ***if** the court agrees*.
    private boolean isSupposed(Subject subject) {
        return subject.link() == Link.OWN
                && (clause.is(subject.first() - 1, "if") || clause.is(subject.first() - 1, "unless"));
    }

    /// Whether somebody ***may** agree*, and has not.
    private boolean isMerelyPossible(Chunk verb) {
        return tokens.is(verb.start(), "may") || tokens.is(verb.start(), "might") || tokens.is(verb.start(), "could");
    }
}
