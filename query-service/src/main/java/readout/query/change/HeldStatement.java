package readout.query.change;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.event.article.ArticleReference;
import readout.event.statement.Statement;

/// A current statement, and the change that made it so.
///
/// @param before the statement whose place it took, if it took one's
public record HeldStatement(
        Statement statement,
        Position since,
        Cause cause,
        @Nullable Statement before) {

    public HeldStatement {
        requireNonNull(statement, "statement");
        requireNonNull(since, "since");
        requireNonNull(cause, "cause");
    }

    /// What a change made current; nothing, where it took a statement away.
    static Optional<HeldStatement> madeBy(Change change) {
        return switch (change) {
            case Change.Added(Position at, Cause cause, var _, Statement statement) ->
                Optional.of(new HeldStatement(statement, at, cause, null));
            case Change.Revised(Position at, Cause cause, var _, Statement statement, Statement before) ->
                Optional.of(new HeldStatement(statement, at, cause, before));
            case Change.Retracted _ -> Optional.empty();
        };
    }

    /// The same statement as it is read now.
    HeldStatement reading(Statement now) {
        return new HeldStatement(now, since, cause, before);
    }

    /// The change that made it current, told with what the statement and its article are now.
    public Change change(ArticleReference article) {
        return before == null
                ? new Change.Added(since, cause, article, statement)
                : new Change.Revised(since, cause, article, statement, before);
    }
}
