package readout.ingest.publish;

import static java.util.Objects.requireNonNull;

import readout.edge.problem.Problem;

/// What became of an article on its way to the log.
public sealed interface Publication {

    /// The broker acknowledged it.
    record Published(LogPosition position) implements Publication {
        public Published {
            requireNonNull(position, "position");
        }
    }

    /// It was not acknowledged. Sending it again is safe whether or not it reached the log after all.
    record Unpublished(Problem problem) implements Publication {
        public Unpublished {
            requireNonNull(problem, "problem");
        }
    }
}
