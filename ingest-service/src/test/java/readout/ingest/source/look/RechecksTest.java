package readout.ingest.source.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RechecksTest {

    private static final Instant SEEN = Instant.parse("2026-05-10T08:00:00Z");
    private static final Rechecks RECHECKS =
            new Rechecks(List.of(Duration.ofDays(1), Duration.ofMinutes(15), Duration.ofHours(1)), Duration.ofHours(1));

    @Test
    void theNextCheckIsAtTheNextAgeAndAnOldArticleHasNone() {
        assertThat(RECHECKS.next(SEEN, SEEN)).isEqualTo(SEEN.plus(Duration.ofMinutes(15)));
        assertThat(RECHECKS.next(SEEN, SEEN.plus(Duration.ofMinutes(15)))).isEqualTo(SEEN.plus(Duration.ofHours(1)));
        assertThat(RECHECKS.next(SEEN, SEEN.plus(Duration.ofHours(20)))).isEqualTo(SEEN.plus(Duration.ofDays(1)));
        assertThat(RECHECKS.next(SEEN, SEEN.plus(Duration.ofDays(2)))).isNull();
    }

    @Test
    void whatFailsIsTriedLessAndLessOftenButEveryDay() {
        assertThat(RECHECKS.retry(0, SEEN)).isEqualTo(SEEN.plus(Duration.ofMinutes(5)));
        assertThat(RECHECKS.retry(3, SEEN)).isEqualTo(SEEN.plus(Duration.ofMinutes(40)));
        assertThat(RECHECKS.retry(1_000, SEEN)).isEqualTo(SEEN.plus(Duration.ofDays(1)));
    }
}
