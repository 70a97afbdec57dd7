package readout.ingest.source.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the `Retry-After` field (RFC 9110, 10.2.3): seconds, or a date.
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
    private static final DateTimeFormatter DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ENGLISH);

    private RetryAfter() {}

    /// How long a server asks to be left in peace, at most a day; empty where it does not say.
    static Optional<Duration> of(String field, Instant now) {
        return duration(field.strip(), now)
                .map(asked -> Stream.of(asked, LONGEST).min(Duration::compareTo).orElseThrow())
                .filter(Duration::isPositive);
    }

    private static Optional<Duration> duration(String field, Instant now) {
        if (SECONDS.matcher(field).matches()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(field)));
        }
        try {
            return Optional.of(Duration.between(now, ZonedDateTime.parse(field, DATE)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
