package readout.cli.bench;

import java.time.Duration;
import org.HdrHistogram.ConcurrentHistogram;

/// How long things took.
final class Latencies {

    private static final long LONGEST_MICROSECONDS = Duration.ofMinutes(5).toNanos() / 1000;

    private final ConcurrentHistogram microseconds = new ConcurrentHistogram(LONGEST_MICROSECONDS, 3);

    void record(long nanoseconds) {
        microseconds.recordValue(Math.min(nanoseconds / 1000, LONGEST_MICROSECONDS));
    }

    long count() {
        return microseconds.getTotalCount();
    }

    @Override
    public String toString() {
        return "p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, longest %.1f ms (%d measured)"
                .formatted(milliseconds(50), milliseconds(90), milliseconds(99), milliseconds(100), count());
    }

    /// What so many percent did not exceed.
    double milliseconds(double percentile) {
        return microseconds.getValueAtPercentile(percentile) / 1000.0;
    }
}
