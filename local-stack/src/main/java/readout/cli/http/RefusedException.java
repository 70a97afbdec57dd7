package readout.cli.http;

import java.io.IOException;

/// A service answered, and the answer is no.
public final class RefusedException extends IOException {

    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;

    private final transient Problem problem;

    public RefusedException(Problem problem) {
        super(problem.status() == UNAUTHORIZED ? problem + "; READOUT_API_KEY gives the key" : problem.toString());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /// Whether what was asked for makes no sense, as opposed to not working now.
    public boolean isMistake() {
        return problem.status() == BAD_REQUEST;
    }
}
