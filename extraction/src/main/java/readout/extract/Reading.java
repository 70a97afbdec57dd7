package readout.extract;

import static java.util.Objects.requireNonNull;

import readout.event.outcome.Obstacle;
import readout.event.statement.Extraction;

/// What came of reading an article.
public sealed interface Reading {

    /// It was read, and this is what it says; an article may well say nothing.
    record Read(Extraction extraction) implements Reading {
        public Read {
            requireNonNull(extraction, "extraction");
        }
    }

    /// It could not be read.
    ///
    /// @param detail the measure that decided, in words
    record NotRead(Obstacle obstacle, String detail) implements Reading {
        public NotRead {
            requireNonNull(obstacle, "obstacle");
            requireNonNull(detail, "detail");
        }
    }
}
