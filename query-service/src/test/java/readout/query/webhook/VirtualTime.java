package readout.query.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.PriorityQueue;

/// A clock that stands still until it is moved, and runs what is due on the way.
final class VirtualTime extends Clock implements Alarm {

    static final Instant START = Instant.parse("2026-11-20T08:00:00Z");

    private record Task(Instant due, long order, Runnable task) {}

    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparing(Task::due).thenComparingLong(Task::order));
    private Instant now;
    private long order;

    VirtualTime() {
        this(START);
    }

    VirtualTime(Instant now) {
        this.now = now;
    }

    @Override
    public void at(Instant due, Runnable task) {
        tasks.add(new Task(due.isBefore(now) ? now : due, order++, task));
    }

    /// Runs what is due by then, each at its time.
    void advance(Duration by) {
        Instant until = now.plus(by);
        while (!tasks.isEmpty() && !tasks.peek().due().isAfter(until)) {
            Task next = tasks.remove();
            now = next.due();
            next.task().run();
        }
        now = until;
    }

    /// Time passes within a task.
    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("One zone is enough");
    }
}
