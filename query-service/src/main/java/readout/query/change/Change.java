package readout.query.change;

import static java.util.Objects.requireNonNull;

import readout.event.article.ArticleReference;
import readout.event.statement.Statement;

/// What an outcome did to one statement of its article.
public sealed interface Change {

    Position position();

    Cause cause();

    ArticleReference article();

    /// The statement as it is now, or, for one that went, as it last was.
    Statement statement();

    /// How that wording of the statement stood to what had been said before, when it was made.
    Standing standing();

    /// The name by which queries and streams know the kind of change.
    String name();

    /// The statement is new.
    record Added(Position position, Cause cause, ArticleReference article, Statement statement, Standing standing)
            implements Change {
        public Added {
            requireNonNull(position, "position");
            requireNonNull(cause, "cause");
            requireNonNull(article, "article");
            requireNonNull(statement, "statement");
            requireNonNull(standing, "standing");
        }

        @Override
        public String name() {
            return "added";
        }
    }

    /// The statement takes the place of an earlier one.
    record Revised(
            Position position,
            Cause cause,
            ArticleReference article,
            Statement statement,
            Standing standing,
            Before before)
            implements Change {
        public Revised {
            requireNonNull(position, "position");
            requireNonNull(cause, "cause");
            requireNonNull(article, "article");
            requireNonNull(statement, "statement");
            requireNonNull(standing, "standing");
            requireNonNull(before, "before");
        }

        @Override
        public String name() {
            return "revised";
        }
    }

    /// The article does not say it any more.
    record Retracted(Position position, Cause cause, ArticleReference article, Statement statement, Standing standing)
            implements Change {
        public Retracted {
            requireNonNull(position, "position");
            requireNonNull(cause, "cause");
            requireNonNull(article, "article");
            requireNonNull(statement, "statement");
            requireNonNull(standing, "standing");
        }

        @Override
        public String name() {
            return "retracted";
        }
    }

    /// The article is gone from where it was published. What it said is not current any more, and is kept.
    record Withdrawn(Position position, Cause cause, ArticleReference article, Statement statement, Standing standing)
            implements Change {
        public Withdrawn {
            requireNonNull(position, "position");
            requireNonNull(cause, "cause");
            requireNonNull(article, "article");
            requireNonNull(statement, "statement");
            requireNonNull(standing, "standing");
        }

        @Override
        public String name() {
            return "withdrawn";
        }
    }
}
