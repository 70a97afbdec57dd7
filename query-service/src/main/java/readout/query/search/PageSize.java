package readout.query.search;

import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;

/// How many items a page has.
public final class PageSize {

    private static final int MOST = 1000;

    private PageSize() {}

    /// Reads the parameter `size`.
    ///
    /// @throws ProblemException if it is no number that a page can have
    public static int of(String text) {
        if (text.matches("\\d{1,4}")) {
            int size = Integer.parseInt(text);
            if (size >= 1 && size <= MOST) {
                return size;
            }
        }
        throw new ProblemException(Problem.of(ProblemType.INVALID_FIELD, "a whole number from 1 to " + MOST)
                .at("size"));
    }
}
