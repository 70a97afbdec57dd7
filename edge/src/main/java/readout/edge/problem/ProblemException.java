package readout.edge.problem;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Ends a request with a problem document.
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;
    private final @Nullable Duration retryAfter;

    public ProblemException(Problem problem) {
        this(problem, null);
    }

    /// Ends a request that may be sent again later.
    ///
    /// @param retryAfter when it makes sense to try again
    public ProblemException(Problem problem, @Nullable Duration retryAfter) {
        super(problem.detail());
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    public Problem problem() {
        return problem;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
