package readout.query.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import readout.event.outcome.Outcome;

/// What applying one outcome to the view means. Every outcome is exactly one of these.
public sealed interface Step {

    /// The view holds this outcome, or a later one of the article, already.
    record Stale() implements Step {}

    /// The outcome is of no article: it only counts.
    record Counted() implements Step {}

    /// The view changes.
    ///
    /// @param held what it holds of the article from now on
    /// @param outcome what is kept of the article
    /// @param position behind all of its changes
    /// @param changes in the order of their positions
    /// @param rewritten statements that stay, with new evidence
    record Applied(
            String articleId,
            HeldArticle held,
            Outcome outcome,
            Position position,
            List<Change> changes,
            List<HeldStatement> rewritten)
            implements Step {
        public Applied {
            requireNonNull(articleId, "articleId");
            requireNonNull(held, "held");
            requireNonNull(outcome, "outcome");
            requireNonNull(position, "position");
            changes = List.copyOf(changes);
            rewritten = List.copyOf(rewritten);
        }
    }
}
