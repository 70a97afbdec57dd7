package readout.ingest.source.look;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When the pages of articles are asked for again: some times while an article is young, when most corrections are
/// made, and sooner or later where a page did not come.
///
/// @param ages of an article at which its page is asked for again
/// @param missing the time behind which a page that was not there is asked for again
public record Rechecks(List<Duration> ages, Duration missing) {

    /// So many times a page is not there until it is taken to be gone.
    static final int MISSING = 3;

    private static final Duration FIRST_RETRY = Duration.ofMinutes(5);
    private static final Duration LONGEST_RETRY = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 10;

    public Rechecks {
        ages = ages.stream().sorted().toList();
    }

    /// The next time for an article that is there; null if it is old.
    @Nullable
    Instant next(Instant firstSeen, Instant now) {
        return ages.stream()
                .map(firstSeen::plus)
                .filter(time -> time.isAfter(now))
                .findFirst()
                .orElse(null);
    }

    /// The next time for an article that could not be read so many times before.
    Instant retry(int failures, Instant now) {
        Duration pause = FIRST_RETRY.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        return now.plus(pause.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : pause);
    }
}
