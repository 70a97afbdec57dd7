package readout.event.outcome;

import static java.util.Objects.requireNonNull;

import readout.event.article.Article;
import readout.event.article.Origin;
import readout.event.article.Withdrawal;
import readout.event.statement.Extraction;

/// What became of one article record. Every article record has exactly one outcome; the sequence of outcomes is the
/// change log that all views, streams and alerts share.
public sealed interface Outcome {

    /// Which article record this is the outcome of.
    Origin origin();

    /// Which rules made it.
    Rules rules();

    /// The article was read.
    record Enriched(Article article, Origin origin, Rules rules, Extraction extraction) implements Outcome {
        public Enriched {
            requireNonNull(article, "article");
            requireNonNull(origin, "origin");
            requireNonNull(rules, "rules");
            requireNonNull(extraction, "extraction");
        }
    }

    /// The article is in order, but Readout cannot read it.
    ///
    /// @param detail the measure that decided, in words
    record Unread(Article article, Origin origin, Rules rules, Obstacle obstacle, String detail) implements Outcome {
        public Unread {
            requireNonNull(article, "article");
            requireNonNull(origin, "origin");
            requireNonNull(rules, "rules");
            requireNonNull(obstacle, "obstacle");
            requireNonNull(detail, "detail");
        }
    }

    /// The record tells that the article is gone from where it was published. What was found in it is not current any
    /// more; its text is kept.
    record Withdrawn(Withdrawal withdrawal, Origin origin, Rules rules) implements Outcome {
        public Withdrawn {
            requireNonNull(withdrawal, "withdrawal");
            requireNonNull(origin, "origin");
            requireNonNull(rules, "rules");
        }
    }

    /// The record is a tombstone: the article is taken down, and with it all that was found in it.
    record TakenDown(String articleId, Origin origin, Rules rules) implements Outcome {
        public TakenDown {
            requireNonNull(articleId, "articleId");
            requireNonNull(origin, "origin");
            requireNonNull(rules, "rules");
        }
    }

    /// The record is no article; its bytes are among the dead letters.
    record Refused(Origin origin, Rules rules, String reason) implements Outcome {
        public Refused {
            requireNonNull(origin, "origin");
            requireNonNull(rules, "rules");
            requireNonNull(reason, "reason");
        }
    }
}
