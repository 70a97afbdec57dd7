package readout.extract.claim;

import org.jspecify.annotations.Nullable;
import readout.extract.clause.Clause;
import readout.extract.clause.Clauses;
import readout.extract.clause.Subject;
import readout.extract.clause.Subjects;
import readout.extract.name.Mention;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Tells who does what the words of a content blame, praise or wish, and whom a pronoun means as the doer.
final class Doers {

    private static final WordSet THIRD = WordSet.of("he", "she", "it", "they");

    private final Clauses clauses;
    private final Tokens tokens;

    Doers(Clauses clauses) {
        this.clauses = clauses;
        this.tokens = clauses.tokens();
    }

    /// The subject before, in the same content, that a pronoun stands for: ***Uganda** has failed, and **it** should
    /// …*;
    /// the same words if they are no pronoun, or none stands before.
    Span of(Context context, Span subject) {
        boolean pronoun = subject.length() == 1 && THIRD.contains(tokens.word(subject.start()));
        Clause clause = clauses.around(subject.start());
        int start = context.content().getFirst().start();
        for (int k = clause.indexAt(subject.start()) - 1;
                pronoun && k >= 0 && clause.chunk(k).start() >= start;
                k--) {
            Subject before = clause.isFiniteVerb(k) ? new Subjects(clause).before(k) : null;
            if (before != null && before.span().start() >= start) {
                return before.span();
            }
        }
        return subject;
    }

    /// Whether somebody else does what a verb says, which is only told then: *Uganda **urged** Rwanda to withdraw*,
    /// said by a Kenyan.
    boolean areOthers(Context context, Clause clause, int verb) {
        int finite = clause.isFiniteVerb(verb) ? verb : clause.lastFinite(0, verb);
        Subject subject = finite < 0 ? null : new Subjects(clause).before(finite);
        Mention named = subject == null
                        || subject.span().start() < context.content().getFirst().start()
                ? null
                : clauses.names().at(subject.span().end() - 1);
        return named != null && named.isName() && Sides.isOther(context, named.figure());
    }

    /// The subject of a verb; that of the verb before if *and* joins them: ***Uganda** is a friend and should help*.
    static @Nullable Subject subject(Clause clause, int verb) {
        Subject own = new Subjects(clause).before(verb);
        int before = own == null && (clause.is(verb - 1, "and") || clause.is(verb - 1, "but"))
                ? clause.lastFinite(0, verb - 1)
                : -1;
        return before < 0 ? own : new Subjects(clause).before(before);
    }
}
