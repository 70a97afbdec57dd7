package readout.query.alert.log;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// How far the topics of alerts have been read, for those who wait for it.
final class Progress {

    private final Map<TopicPartition, Long> next = new HashMap<>();
    private @Nullable Map<TopicPartition, Long> start;

    /// The offset to read next.
    synchronized long next(TopicPartition partition) {
        return next.getOrDefault(partition, 0L);
    }

    synchronized void startAt(Map<TopicPartition, Long> ends) {
        if (start == null) {
            start = Map.copyOf(ends);
        }
    }

    synchronized void reached(TopicPartition partition, long offset) {
        next.put(partition, offset);
    }

    synchronized void tell() {
        notifyAll();
    }

    synchronized boolean awaitStart(Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (start == null || !isPast(start)) {
            long left = left(deadline);
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    synchronized boolean await(Map<TopicPartition, Long> ends, Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!isPast(ends)) {
            long left = left(deadline);
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    /// Milliseconds until a moment.
    private static long left(long deadline) {
        return Duration.ofNanos(deadline - System.nanoTime()).toMillis();
    }

    private boolean isPast(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> next(end.getKey()) >= end.getValue());
    }
}
