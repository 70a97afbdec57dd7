package readout.query.index;

import java.time.Instant;
import java.util.List;
import readout.query.change.Cause;
import readout.query.change.HeldArticle;
import readout.query.change.HeldStatement;

/// What the view holds of an article beside its outcome, as it is stored.
///
/// @param observedAt when the article was first observed
/// @param statements in the order of the outcome's statements
record Holding(Instant observedAt, long appliedOffset, List<String> appliedRules, List<Since> statements) {

    /// Since when a statement is current.
    ///
    /// @param position of the change that made it so
    /// @param revised whether it took the place of another
    record Since(String position, Cause cause, boolean revised) {}

    Holding {
        appliedRules = List.copyOf(appliedRules);
        statements = List.copyOf(statements);
    }

    static Holding of(HeldArticle held) {
        return new Holding(
                held.article().observedAt(),
                held.appliedOffset(),
                held.appliedRules().stream().sorted().toList(),
                held.statements().stream().map(Holding::since).toList());
    }

    private static Since since(HeldStatement statement) {
        return new Since(statement.since().toString(), statement.cause(), statement.before() != null);
    }
}
