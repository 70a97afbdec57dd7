package readout.query.index;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.article.Withdrawal;
import readout.query.change.Cause;
import readout.query.change.HeldArticle;
import readout.query.change.HeldStatement;
import readout.query.change.Standing;

/// What the view holds of an article beside its outcome, as it is stored.
///
/// @param observedAt when the article was first observed
/// @param copyOf see [HeldArticle]
/// @param withdrawal see [HeldArticle]
/// @param statements in the order of the outcome's statements
record Holding(
        Instant observedAt,
        long appliedOffset,
        List<String> appliedRules,
        @Nullable String copyOf,
        @Nullable Withdrawal withdrawal,
        List<Since> statements) {

    /// Since when a statement is current.
    ///
    /// @param position of the change that made it so
    /// @param standing as it was worked out for that change
    /// @param revised whether it took the place of another
    record Since(String position, Cause cause, Standing standing, boolean revised) {}

    Holding {
        appliedRules = List.copyOf(appliedRules);
        statements = List.copyOf(statements);
    }

    static Holding of(HeldArticle held) {
        return new Holding(
                held.article().observedAt(),
                held.appliedOffset(),
                held.appliedRules().stream().sorted().toList(),
                held.copyOf(),
                held.withdrawal(),
                held.statements().stream().map(Holding::since).toList());
    }

    private static Since since(HeldStatement statement) {
        return new Since(
                statement.since().toString(), statement.cause(), statement.standing(), statement.before() != null);
    }
}
