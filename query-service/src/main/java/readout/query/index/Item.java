package readout.query.index;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import readout.event.article.ArticleReference;
import readout.event.statement.Statement;
import readout.query.change.Cause;
import readout.query.change.Change;
import readout.query.change.Position;

/// A change as answers and streams show it.
///
/// @param position where it stands in the order of changes
/// @param change `added`, `revised` or `retracted`
/// @param cause `new`, `edit` or `reenriched`
/// @param statement as it is now, or, when retracted, as it last was
/// @param before the statement that it revised
public record Item(
        String position,
        String change,
        String cause,
        ArticleReference article,
        Statement statement,
        @Nullable Statement before) {

    public Item {
        requireNonNull(position, "position");
        requireNonNull(change, "change");
        requireNonNull(cause, "cause");
        requireNonNull(article, "article");
        requireNonNull(statement, "statement");
    }

    /// The change that it shows.
    ///
    /// @throws IllegalStateException if there is no such change, which means that the index is damaged
    public Change change(Position at) {
        Cause why = Cause.named(cause);
        return switch (change) {
            case "added" -> new Change.Added(at, why, article, statement);
            case "revised" -> new Change.Revised(at, why, article, statement, requireNonNull(before, "before"));
            case "retracted" -> new Change.Retracted(at, why, article, statement);
            default -> throw new IllegalStateException("There is no change '%s'".formatted(change));
        };
    }

    static Item of(Change change) {
        Statement before = change instanceof Change.Revised revised ? revised.before() : null;
        return new Item(
                change.position().toString(),
                change.name(),
                change.cause().toString(),
                change.article(),
                change.statement(),
                before);
    }
}
