package readout.query.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.event.article.ArticleReference;
import readout.event.article.Withdrawal;

/// What the view holds of an article.
///
/// @param appliedOffset of the article record whose outcome is held, within its partition
/// @param appliedRules under which outcomes of that record were applied
/// @param copyOf id of the earliest article of which this one is a copy, if it is one
/// @param withdrawal why it is not current any more, if it is gone from where it was published
/// @param statements current ones, in text order
public record HeldArticle(
        ArticleReference article,
        long appliedOffset,
        Set<String> appliedRules,
        @Nullable String copyOf,
        @Nullable Withdrawal withdrawal,
        List<HeldStatement> statements) {

    public HeldArticle {
        requireNonNull(article, "article");
        appliedRules = Set.copyOf(appliedRules);
        statements = List.copyOf(statements);
    }

    /// Whether an article of this version says nothing new: it is what is held, and current.
    boolean isCurrentAs(String version) {
        return withdrawal == null && version.equals(article.version());
    }

    /// Whether there is something to withdraw: an article that is neither withdrawn nor taken down.
    boolean isPublished() {
        return withdrawal == null && !article.version().isEmpty();
    }
}
