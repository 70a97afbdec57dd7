package readout.query.search;

import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;

/// What is wrong with a query, and where.
final class QueryProblem extends RuntimeException {

    private final int position;

    /// @param position offset of the error in the query, in characters from 0
    QueryProblem(int position, String detail) {
        super(detail);
        this.position = position;
    }

    ProblemException asProblem() {
        return new ProblemException(Problem.of(ProblemType.INVALID_QUERY, String.valueOf(getMessage()))
                .at("q", position));
    }
}
