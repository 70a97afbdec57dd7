package readout.event.outcome;

import static java.util.Objects.requireNonNull;

import readout.event.article.ArticleReference;
import readout.event.statement.Statement;

/// A statement as stream processors outside of Readout get it: by itself, with the article it is from.
///
/// It may come more than once, and is never taken back here: what became of it later stands in the change log.
public record ExtractedStatement(ArticleReference article, Statement statement, Rules rules) {

    public ExtractedStatement {
        requireNonNull(article, "article");
        requireNonNull(statement, "statement");
        requireNonNull(rules, "rules");
    }
}
