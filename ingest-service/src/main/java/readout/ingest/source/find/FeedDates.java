package readout.ingest.source.find;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.event.article.PublishedBasis;
import readout.page.Published;

/// Dates as feeds write them. One that cannot be is left out, so that the page may tell: of before the web, or of the
/// future.
public final class FeedDates {

    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    private final Instant latest;

    /// @param latest the last moment at which something may say that it was published
    public FeedDates(Instant latest) {
        this.latest = latest;
    }

    /// The date of a moment.
    Optional<Published> of(@Nullable Date moment) {
        return Optional.ofNullable(moment)
                .map(date -> date.toInstant().truncatedTo(ChronoUnit.SECONDS).toString())
                .flatMap(written -> Published.ofMachine(written, PublishedBasis.FEED))
                .filter(this::isPlausible);
    }

    /// Whether something can have been published then.
    public boolean isPlausible(Published published) {
        return !published.isAfter(latest) && published.isAfter(EARLIEST);
    }
}
