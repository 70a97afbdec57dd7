package readout.ingest.publish;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import readout.event.article.Article;
import readout.event.article.Withdrawal;

/// What is told to the log about an article.
public sealed interface Notice {

    String articleId();

    Instant observedAt();

    /// It was published, in this wording.
    ///
    /// @param backfill whether it comes from an archive and is no news, see [readout.wire.Extension]
    record OfArticle(Article article, boolean backfill) implements Notice {
        public OfArticle {
            requireNonNull(article, "article");
        }

        @Override
        public String articleId() {
            return article.id();
        }

        @Override
        public Instant observedAt() {
            return article.observedAt();
        }
    }

    /// It is gone from where it was published; what was read of it is kept.
    record OfWithdrawal(Withdrawal withdrawal) implements Notice {
        public OfWithdrawal {
            requireNonNull(withdrawal, "withdrawal");
        }

        @Override
        public String articleId() {
            return withdrawal.articleId();
        }

        @Override
        public Instant observedAt() {
            return withdrawal.observedAt();
        }
    }

    /// It is to be forgotten.
    record OfTakedown(String articleId, Instant observedAt) implements Notice {
        public OfTakedown {
            requireNonNull(articleId, "articleId");
            requireNonNull(observedAt, "observedAt");
        }
    }
}
