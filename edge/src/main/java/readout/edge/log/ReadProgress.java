package readout.edge.log;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// How far some topics have been read, for those who wait for it.
public final class ReadProgress {

    private final Map<TopicPartition, Long> next = new HashMap<>();
    private @Nullable Map<TopicPartition, Long> start;

    /// The offset to read next.
    public synchronized long next(TopicPartition partition) {
        return next.getOrDefault(partition, 0L);
    }

    /// Where the topics end when reading begins. Only the first call has an effect.
    public synchronized void startAt(Map<TopicPartition, Long> ends) {
        if (start == null) {
            start = Map.copyOf(ends);
        }
    }

    /// All before an offset has been read.
    public synchronized void reached(TopicPartition partition, long offset) {
        next.put(partition, offset);
    }

    /// Wakes those who wait.
    public synchronized void tell() {
        notifyAll();
    }

    /// Waits until all that stood there when reading began has been read, and tells whether it has.
    public boolean awaitStart(Duration atMost) throws InterruptedException {
        return await(() -> start != null && isPast(start), atMost);
    }

    /// Waits until what stands before an offset of each partition has been read, and tells whether it has.
    public boolean await(Map<TopicPartition, Long> ends, Duration atMost) throws InterruptedException {
        return await(() -> isPast(ends), atMost);
    }

    private synchronized boolean await(BooleanSupplier read, Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!read.getAsBoolean()) {
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
