package readout.extract.claim;

import org.jspecify.annotations.Nullable;
import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.Subject;
import readout.extract.clause.Subjects;
import readout.extract.text.Span;

/// The verb of a proposition and who does what it says.
///
/// @param group the verb group
/// @param doer all that *and* joins in its subject; absent if it is passive or names nobody
record Predicate(Chunk group, @Nullable Span doer) {

    /// Reads a verb group.
    ///
    /// @param before who does what the proposition before says, and this one too if it has no subject
    static Predicate of(Clause clause, int verb, @Nullable Span before) {
        Chunk group = clause.chunk(verb);
        if (group.passive()) {
            return new Predicate(group, null);
        }
        Subject subject = new Subjects(clause).before(verb);
        return new Predicate(group, subject == null ? before : joined(clause, subject.span()));
    }

    /// A subject with all that *and* joins to it: ***Uganda, Rwanda and** Kenya should*.
    static Span joined(Clause clause, Span subject) {
        int k = clause.indexAt(subject.start());
        boolean and = clause.is(k - 1, "and");
        while (k >= 2 && and && isJoint(clause, k - 1) && clause.is(k - 2, ChunkKind.NOUN)) {
            k -= 2;
        }
        return new Span(clause.chunk(k).start(), subject.end());
    }

    private static boolean isJoint(Clause clause, int k) {
        return clause.is(k, "and") || clause.is(k, ChunkKind.COMMA);
    }
}
