package readout.query.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import readout.event.article.ArticleReference;

/// What the view holds of an article.
///
/// @param appliedOffset of the article record whose outcome is held, within its partition
/// @param appliedRules under which outcomes of that record were applied
/// @param statements current ones, in text order
public record HeldArticle(
        ArticleReference article, long appliedOffset, Set<String> appliedRules, List<HeldStatement> statements) {

    public HeldArticle {
        requireNonNull(article, "article");
        appliedRules = Set.copyOf(appliedRules);
        statements = List.copyOf(statements);
    }
}
