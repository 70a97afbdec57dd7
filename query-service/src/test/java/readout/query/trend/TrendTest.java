package readout.query.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.edge.problem.ProblemException;
import readout.query.trend.Trend.Point;

class TrendTest {

    private static final Instant MONDAY = Instant.parse("2026-05-04T00:00:00Z");

    private static SortedMap<Long, Long> daily(long... counts) {
        SortedMap<Long, Long> byTime = new TreeMap<>();
        IntStream.range(0, counts.length)
                .filter(day -> counts[day] > 0)
                .forEach(day -> byTime.put(MONDAY.plusSeconds(86_400L * day).toEpochMilli(), counts[day]));
        return byTime;
    }

    @ParameterizedTest
    @CsvSource({
        "hour,  2026-05-09T10:00:00Z, 2026-05-09T11:00:00Z",
        "day,   2026-05-09T00:00:00Z, 2026-05-10T00:00:00Z",
        "week,  2026-05-04T00:00:00Z, 2026-05-11T00:00:00Z",
        "month, 2026-05-01T00:00:00Z, 2026-06-01T00:00:00Z",
    })
    void aSpanBeginsWhereTheCalendarSays(String bucket, Instant start, Instant next) {
        Bucket spans = Bucket.of(bucket);

        assertThat(spans.start(Instant.parse("2026-05-09T10:20:30Z"))).isEqualTo(start);
        assertThat(spans.next(start)).isEqualTo(next);
    }

    @Test
    void emptySpansBetweenAreTold() {
        Trend trend = Trend.of(Bucket.DAY, TimeBasis.SAID, daily(2, 0, 1), 4);

        assertThat(trend.points()).extracting(Point::statements).containsExactly(2L, 0L, 1L);
        assertThat(trend.undated()).isEqualTo(4);
        assertThat(Trend.of(Bucket.WEEK, TimeBasis.SAID, daily(2, 0, 1), 0).points())
                .extracting(Point::statements)
                .containsExactly(3L);
        assertThat(Trend.of(Bucket.DAY, TimeBasis.SAID, daily(), 0).points()).isEmpty();
    }

    @Test
    void aSpikeStandsOutFromTheUsualLevel() {
        List<Point> points = Trend.of(Bucket.DAY, TimeBasis.SAID, daily(4, 5, 3, 4, 6, 20), 0)
                .points();

        assertThat(points).extracting(Point::spike).containsExactly(false, false, false, false, false, true);
        assertThat(points.getLast().usual()).isEqualTo(22 / 5.0);
        assertThat(points.get(3).usual()).isNull();
    }

    @Test
    void tooManySpansAreRefused() {
        SortedMap<Long, Long> centuries = new TreeMap<>();
        centuries.put(Instant.parse("1826-01-01T00:00:00Z").toEpochMilli(), 1L);
        centuries.put(Instant.parse("2026-01-01T00:00:00Z").toEpochMilli(), 1L);

        assertThatThrownBy(() -> Trend.of(Bucket.DAY, TimeBasis.SAID, centuries, 0))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().field()).isEqualTo("bucket"));
        assertThatThrownBy(() -> Bucket.of("year")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> TimeBasis.of("now")).isInstanceOf(ProblemException.class);
    }
}
