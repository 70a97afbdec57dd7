package readout.query.webhook;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the `Retry-After` header of RFC 9110: seconds, or a date.
final class RetryAfter {

    /// No receiver puts us off for longer than this: one that gave a date in the next century by mistake would never
    /// hear from us again.
    static final Duration LONGEST = Duration.ofHours(24);

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private RetryAfter() {}

    /// The time that is meant; empty for one that has passed, or that cannot be read.
    static Optional<Instant> read(String header, Instant now) {
        return time(header.strip(), now)
                .filter(time -> time.isAfter(now))
                .map(time -> time.isAfter(now.plus(LONGEST)) ? now.plus(LONGEST) : time);
    }

    private static Optional<Instant> time(String header, Instant now) {
        if (SECONDS.matcher(header).matches()) {
            return Optional.of(now.plusSeconds(Long.parseLong(header)));
        }
        try {
            return Optional.of(ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
