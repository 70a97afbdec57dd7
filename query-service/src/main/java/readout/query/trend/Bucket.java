package readout.query.trend;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;

/// The spans that a trend is counted by, in UTC. Weeks begin on Monday, as ISO 8601 has it.
public enum Bucket {
    HOUR,
    DAY,
    WEEK,
    MONTH;

    /// Reads the parameter `bucket`.
    ///
    /// @throws ProblemException if it is none
    public static Bucket of(String name) {
        return Arrays.stream(values())
                .filter(bucket -> bucket.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Problem.of(ProblemType.INVALID_FIELD, "one of " + Arrays.toString(values()))
                                .at("bucket")));
    }

    /// The beginning of the span that a time lies in.
    Instant start(Instant time) {
        ZonedDateTime utc = time.atZone(ZoneOffset.UTC);
        ZonedDateTime start = switch (this) {
            case HOUR -> utc.truncatedTo(ChronoUnit.HOURS);
            case DAY -> utc.truncatedTo(ChronoUnit.DAYS);
            case WEEK -> utc.truncatedTo(ChronoUnit.DAYS).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> utc.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
        };
        return start.toInstant();
    }

    /// The beginning of the span behind one.
    Instant next(Instant start) {
        ZonedDateTime utc = start.atZone(ZoneOffset.UTC);
        ZonedDateTime next = switch (this) {
            case HOUR -> utc.plusHours(1);
            case DAY -> utc.plusDays(1);
            case WEEK -> utc.plusWeeks(1);
            case MONTH -> utc.plusMonths(1);
        };
        return next.toInstant();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
