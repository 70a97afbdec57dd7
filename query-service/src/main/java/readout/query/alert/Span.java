package readout.query.alert;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// A length of windows in UTC.
public enum Span {
    HOUR(ChronoUnit.HOURS),
    DAY(ChronoUnit.DAYS);

    private final ChronoUnit unit;

    Span(ChronoUnit unit) {
        this.unit = unit;
    }

    /// The beginning of the window that a moment falls into.
    public Instant start(Instant moment) {
        return moment.truncatedTo(unit);
    }

    /// The end of the window that begins at a moment.
    public Instant end(Instant start) {
        return start.plus(1, unit);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
