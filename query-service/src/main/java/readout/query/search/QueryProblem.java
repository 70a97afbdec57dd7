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

    /// @param parameter in which the query came; only in `q` it stands as it was written
    ProblemException asProblem(String parameter) {
        Problem problem = Problem.of(ProblemType.INVALID_QUERY, String.valueOf(getMessage()));
        return new ProblemException(parameter.equals("q") ? problem.at(parameter, position) : problem.at(parameter));
    }
}
