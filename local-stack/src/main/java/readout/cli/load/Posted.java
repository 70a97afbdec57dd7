package readout.cli.load;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import readout.cli.http.Problem;

/// What ingest-service says to an article.
sealed interface Posted {

    /// It is on the log.
    record Accepted(String articleId) implements Posted {
        public Accepted {
            requireNonNull(articleId, "articleId");
        }
    }

    /// It will never be accepted as it is.
    record Refused(Problem problem) implements Posted {
        public Refused {
            requireNonNull(problem, "problem");
        }
    }

    /// It may be accepted later; or nobody knows whether it was, and accepting it twice does no harm.
    record NotNow(String reason, Duration pause) implements Posted {
        public NotNow {
            requireNonNull(reason, "reason");
            requireNonNull(pause, "pause");
        }
    }
}
