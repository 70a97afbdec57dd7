package readout.query.trend;

import java.util.Arrays;
import java.util.Locale;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.query.index.Hidden;

/// Which of its times a statement is counted at.
public enum TimeBasis {
    /// The day of speaking.
    SAID(Hidden.SAID),
    /// The publication of its article.
    PUBLISHED(Hidden.PUBLISHED),
    /// When ingest first saw its article.
    OBSERVED(Hidden.OBSERVED);

    private final String indexField;

    TimeBasis(String indexField) {
        this.indexField = indexField;
    }

    /// Reads the parameter `on`.
    ///
    /// @throws ProblemException if it is none
    public static TimeBasis of(String name) {
        return Arrays.stream(values())
                .filter(basis -> basis.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Problem.of(ProblemType.INVALID_FIELD, "one of " + Arrays.toString(values()))
                                .at("on")));
    }

    String indexField() {
        return indexField;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
