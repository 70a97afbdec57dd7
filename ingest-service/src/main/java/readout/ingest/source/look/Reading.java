package readout.ingest.source.look;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import readout.event.article.Article;
import readout.event.coverage.SkipReason;
import readout.ingest.source.Completeness;
import readout.ingest.source.fetch.Validators;

/// What came of reading one article.
public sealed interface Reading {

    /// It was read.
    ///
    /// @param completeness how much of it the text is
    /// @param fromPage whether the text is that of its page, and not the source's own
    /// @param validators of its page
    record Read(Article article, Completeness completeness, boolean fromPage, Validators validators)
            implements Reading {
        public Read {
            requireNonNull(article, "article");
            requireNonNull(completeness, "completeness");
            requireNonNull(validators, "validators");
        }
    }

    /// Its page is as it was.
    record Unchanged() implements Reading {}

    /// Its page is not there.
    ///
    /// @param reason such as `410 Gone`
    /// @param forEver whether the server knows that it will not be again
    record Missing(String reason, boolean forEver) implements Reading {}

    /// It could not be read.
    ///
    /// @param reason what is counted
    /// @param detail for people to read
    /// @param notBefore when it may be asked for again, if the server said so
    /// @param asksToPay whether its page is for those who pay or sign in
    record Skipped(
            SkipReason reason, String detail, @Nullable Instant notBefore, boolean asksToPay) implements Reading {
        public Skipped {
            requireNonNull(reason, "reason");
            requireNonNull(detail, "detail");
        }

        Skipped(SkipReason reason, String detail) {
            this(reason, detail, null, false);
        }
    }
}
