package readout.query.index;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;

/// Times as the index holds them, in milliseconds since 1970-01-01T00:00Z. What is given less precisely than that is a
/// span: a year, a month or a day, in UTC.
///
/// @param from first millisecond
/// @param to last millisecond
public record Instants(long from, long to) {

    /// Reads `2026`, `2026-05`, `2026-05-09` or an RFC 3339 date-time.
    ///
    /// @throws java.time.DateTimeException if it is none of them
    public static Instants parse(String text) {
        return switch (text.length()) {
            case 4 ->
                between(Year.parse(text).atDay(1), Year.parse(text).plusYears(1).atDay(1));
            case 7 ->
                between(
                        YearMonth.parse(text).atDay(1),
                        YearMonth.parse(text).plusMonths(1).atDay(1));
            case 10 -> day(LocalDate.parse(text));
            default -> at(OffsetDateTime.parse(text).toInstant());
        };
    }

    /// The span of a day.
    public static Instants day(LocalDate day) {
        return between(day, day.plusDays(1));
    }

    private static Instants between(LocalDate first, LocalDate next) {
        return new Instants(milliseconds(first), milliseconds(next) - 1);
    }

    private static Instants at(Instant instant) {
        return new Instants(instant.toEpochMilli(), instant.toEpochMilli());
    }

    private static long milliseconds(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
