package readout.query.index;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import readout.event.article.ArticleReference;
import readout.event.statement.Statement;
import readout.query.change.Before;
import readout.query.change.Cause;
import readout.query.change.Change;
import readout.query.change.Position;
import readout.query.change.Standing;

/// A change as answers and streams show it.
///
/// @param position where it stands in the order of changes
/// @param change `added`, `revised`, `retracted` or `withdrawn`
/// @param cause `new`, `edit`, `reenriched` or `backfill`
/// @param statement as it is now, or, when it went, as it last was
/// @param standing how it stood to what had been said before
/// @param before the statement that it revised
/// @param beforeStanding how that one stood
public record Item(
        String position,
        String change,
        String cause,
        ArticleReference article,
        Statement statement,
        Standing standing,
        @Nullable Statement before,
        @Nullable Standing beforeStanding) {

    public Item {
        requireNonNull(position, "position");
        requireNonNull(change, "change");
        requireNonNull(cause, "cause");
        requireNonNull(article, "article");
        requireNonNull(statement, "statement");
        requireNonNull(standing, "standing");
        if ((before == null) != (beforeStanding == null)) {
            throw new IllegalArgumentException("What was before stood somehow");
        }
    }

    /// The change that it shows.
    ///
    /// @throws IllegalStateException if there is no such change, which means that the index is damaged
    public Change change(Position at) {
        Cause why = Cause.named(cause);
        return switch (change) {
            case "added" -> new Change.Added(at, why, article, statement, standing);
            case "revised" -> new Change.Revised(at, why, article, statement, standing, wordingBefore());
            case "retracted" -> new Change.Retracted(at, why, article, statement, standing);
            case "withdrawn" -> new Change.Withdrawn(at, why, article, statement, standing);
            default -> throw new IllegalStateException("There is no change '%s'".formatted(change));
        };
    }

    private Before wordingBefore() {
        return new Before(requireNonNull(before, "before"), requireNonNull(beforeStanding, "beforeStanding"));
    }

    static Item of(Change change) {
        Before before = change instanceof Change.Revised revised ? revised.before() : null;
        return new Item(
                change.position().toString(),
                change.name(),
                change.cause().toString(),
                change.article(),
                change.statement(),
                change.standing(),
                before == null ? null : before.statement(),
                before == null ? null : before.standing());
    }
}
