package readout.ingest.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads dates as pages and feeds write them, and refuses those that cannot be: of before the web, or of the future.
public final class DateReader {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final int DATE_LENGTH = 10;

    private static final List<DateTimeFormatter> WITH_TIME = List.of(
            DateTimeFormatter.ISO_DATE_TIME,
            pattern("uuuu-MM-dd'T'HH:mm[:ss][.SSS]XX"),
            pattern("uuuu-MM-dd HH:mm[:ss][.SSS][ ][XXX][XX]"),
            pattern("uuuu/MM/dd HH:mm[:ss]"),
            pattern("[EEE, ]d MMM uuuu HH:mm[:ss] [XX][XXX][z]"),
            DateTimeFormatter.RFC_1123_DATE_TIME);

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.BASIC_ISO_DATE,
            pattern("uuuu/M/d"),
            pattern("d MMMM uuuu"),
            pattern("d MMM uuuu"),
            pattern("MMMM d, uuuu"),
            pattern("MMM d, uuuu"),
            pattern("[EEE, ]d MMM uuuu"));

    private final Instant latest;

    /// @param latest the last moment at which something may say that it was published
    public DateReader(Instant latest) {
        this.latest = latest;
    }

    /// The date that a text is, in RFC 3339. A time of day without a zone says little, so only its day is kept.
    public Optional<String> read(String written) {
        String text = written.strip().replaceAll("\\s+", " ");
        return withTime(text).or(() -> day(text));
    }

    /// The date of a moment.
    public Optional<String> read(Instant moment) {
        return plausible(moment.atOffset(ZoneOffset.UTC));
    }

    private Optional<String> withTime(String text) {
        for (DateTimeFormatter format : WITH_TIME) {
            try {
                TemporalAccessor read = format.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
                return read instanceof OffsetDateTime moment
                        ? plausible(moment)
                        : plausible(LocalDateTime.from(read).toLocalDate());
            } catch (DateTimeParseException _) {
                // the next format may fit
            }
        }
        return Optional.empty();
    }

    private Optional<String> day(String text) {
        for (DateTimeFormatter format : DAYS) {
            try {
                return plausible(LocalDate.parse(text, format));
            } catch (DateTimeParseException _) {
                // the next format may fit
            }
        }
        return Optional.empty();
    }

    private Optional<String> plausible(OffsetDateTime moment) {
        try {
            boolean fits =
                    !moment.toInstant().isAfter(latest) && !moment.toLocalDate().isBefore(EARLIEST);
            return fits
                    ? Optional.of(moment.truncatedTo(ChronoUnit.SECONDS).toString())
                            .map(DateReader::withSeconds)
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Optional<String> plausible(LocalDate day) {
        boolean fits = !day.isBefore(EARLIEST)
                && !day.atStartOfDay().toInstant(ZoneOffset.UTC).isAfter(latest);
        return fits ? Optional.of(day.toString()) : Optional.empty();
    }

    /// RFC 3339 wants the seconds, which Java leaves out where they are none.
    private static String withSeconds(String written) {
        int zone = written.indexOf('T') + "T00:00".length();
        boolean isWithout = written.length() > DATE_LENGTH && written.charAt(zone) != ':';
        return isWithout ? written.substring(0, zone) + ":00" + written.substring(zone) : written;
    }

    private static DateTimeFormatter pattern(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
