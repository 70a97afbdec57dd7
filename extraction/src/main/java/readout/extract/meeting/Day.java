package readout.extract.meeting;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import readout.event.statement.DateBasis;

/// A day, and how it was found.
public record Day(LocalDate date, DateBasis basis) {

    public Day {
        requireNonNull(date, "date");
        requireNonNull(basis, "basis");
    }
}
