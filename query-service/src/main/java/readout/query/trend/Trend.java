package readout.query.trend;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;

/// How many statements there were over time, every span between the first and the last included.
///
/// @param bucket the length of the spans
/// @param on the time that was counted
/// @param undated statements without such a time
public record Trend(String bucket, String on, @JsonInclude List<Point> points, long undated) {

    /// One span.
    ///
    /// @param start its first instant
    /// @param usual statements per span in the spans before it; null where there are too few to tell
    /// @param spike whether there were far more statements than usual
    public record Point(
            Instant start,
            long statements,
            @JsonInclude @Nullable Double usual,
            boolean spike) {}

    private static final int MOST_POINTS = 2_000;
    /// The usual level is that of so many spans before.
    private static final int USUAL_SPANS = 8;
    private static final int FEWEST_SPANS = 4;
    private static final int SMALLEST_SPIKE = 5;
    /// Counts of independent events scatter around their mean by its square root; three times that is rare.
    private static final double DEVIATIONS = 3;

    public Trend {
        points = List.copyOf(points);
    }

    /// Counts by spans.
    ///
    /// @param byTime for each time in milliseconds, how many statements have it
    /// @param undated how many have none
    /// @throws ProblemException if there are too many spans to tell
    static Trend of(Bucket bucket, TimeBasis on, SortedMap<Long, Long> byTime, long undated) {
        SortedMap<Instant, Long> byStart = new TreeMap<>();
        byTime.forEach((time, count) -> byStart.merge(bucket.start(Instant.ofEpochMilli(time)), count, Long::sum));
        List<Point> points = new ArrayList<>();
        if (!byStart.isEmpty()) {
            Instant end = byStart.lastKey();
            for (Instant start = byStart.firstKey(); !start.isAfter(end); start = bucket.next(start)) {
                points.add(point(start, byStart.getOrDefault(start, 0L), points));
                requireFew(points);
            }
        }
        return new Trend(bucket.toString(), on.toString(), points, undated);
    }

    private static Point point(Instant start, long statements, List<Point> before) {
        List<Point> recent = before.subList(Math.max(0, before.size() - USUAL_SPANS), before.size());
        if (recent.size() < FEWEST_SPANS) {
            return new Point(start, statements, null, false);
        }
        double usual = mean(recent);
        boolean spike = statements >= SMALLEST_SPIKE && statements > usual + DEVIATIONS * Math.sqrt(Math.max(usual, 1));
        return new Point(start, statements, usual, spike);
    }

    private static double mean(List<Point> points) {
        long sum = 0;
        for (Point point : points) {
            sum += point.statements();
        }
        return (double) sum / points.size();
    }

    private static void requireFew(List<Point> points) {
        if (points.size() > MOST_POINTS) {
            throw new ProblemException(Problem.of(
                            ProblemType.INVALID_FIELD,
                            "there would be more than %,d spans; ask for longer ones, or for a shorter time"
                                    .formatted(MOST_POINTS))
                    .at("bucket"));
        }
    }
}
