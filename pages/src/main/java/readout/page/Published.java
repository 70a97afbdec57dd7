package readout.page;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

    /// Whether it lies behind a moment, at which the page was there already: then it is wrong.
    public boolean isAfter(Instant moment) {
        return first().isAfter(moment);
    }

    private Instant first() {
        return date.length() == DATE_ALONE
                ? LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant()
                : OffsetDateTime.parse(date).toInstant();
    }
}
