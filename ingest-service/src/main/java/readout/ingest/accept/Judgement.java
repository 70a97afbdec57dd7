package readout.ingest.accept;

import static java.util.Objects.requireNonNull;

import readout.edge.problem.Problem;
import readout.event.article.Article;

/// What became of a form.
public sealed interface Judgement {

    /// It is an article.
    record Accepted(Article article) implements Judgement {
        public Accepted {
            requireNonNull(article, "article");
        }
    }

    /// It is none, and this is why.
    record Refused(Problem problem) implements Judgement {
        public Refused {
            requireNonNull(problem, "problem");
        }
    }
}
