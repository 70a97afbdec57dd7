package readout.query.change;

import static java.util.Objects.requireNonNull;

import readout.event.statement.Statement;

/// The wording that a revision took the place of, and how that had stood.
public record Before(Statement statement, Standing standing) {
    public Before {
        requireNonNull(statement, "statement");
        requireNonNull(standing, "standing");
    }
}
