package readout.query.change;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.event.article.ArticleReference;
import readout.event.statement.Statement;

/// A current statement, and the change that made it so.
///
/// @param standing as it was worked out for that change
/// @param before the wording whose place it took, if it took one's
public record HeldStatement(
        Statement statement,
        Position since,
        Cause cause,
        Standing standing,
        @Nullable Before before) {

    public HeldStatement {
        requireNonNull(statement, "statement");
        requireNonNull(since, "since");
        requireNonNull(cause, "cause");
        requireNonNull(standing, "standing");
    }

    /// What a change made current; nothing, where it took a statement away.
    static Optional<HeldStatement> madeBy(Change change) {
        return switch (change) {
            case Change.Added added ->
                Optional.of(
                        new HeldStatement(added.statement(), added.position(), added.cause(), added.standing(), null));
            case Change.Revised revised ->
                Optional.of(new HeldStatement(
                        revised.statement(),
                        revised.position(),
                        revised.cause(),
                        revised.standing(),
                        revised.before()));
            case Change.Retracted _, Change.Withdrawn _ -> Optional.empty();
        };
    }

    /// The same statement as it is read now.
    HeldStatement reading(Statement now) {
        return new HeldStatement(now, since, cause, standing, before);
    }

    /// What it is to the wording that takes its place.
    Before asBefore() {
        return new Before(statement, standing);
    }

    /// The change that made it current, told with what the statement and its article are now.
    public Change change(ArticleReference article) {
        return before == null
                ? new Change.Added(since, cause, article, statement, standing)
                : new Change.Revised(since, cause, article, statement, standing, before);
    }
}
