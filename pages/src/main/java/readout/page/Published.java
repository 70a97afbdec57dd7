package readout.page;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import readout.event.article.PublishedBasis;

/// When an article was published, and how that is known.
///
/// @param date RFC 3339 date, or date-time where the page says in which zone it counts
public record Published(String date, PublishedBasis basis) {

    private static final int DATE_ALONE = "2026-05-09".length();

    public Published {
        requireNonNull(date, "date");
        requireNonNull(basis, "basis");
    }

    /// The date that a text meant for machines states: ISO 8601 in its usual forms, that of e-mail, or words.
    public static Optional<Published> ofMachine(String written, PublishedBasis basis) {
        return WrittenDate.ofMachine(written).map(date -> new Published(date, basis));
    }

    /// Whether it lies behind a moment, at which the page was there already: then it is wrong.
    public boolean isAfter(Instant moment) {
        return moment().isAfter(moment);
    }

    /// The first moment that it can mean.
    public Instant moment() {
        return date.length() == DATE_ALONE
                ? LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant()
                : OffsetDateTime.parse(date).toInstant();
    }
}
