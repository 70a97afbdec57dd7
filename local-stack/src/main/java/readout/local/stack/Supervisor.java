package readout.local.stack;

import java.time.Duration;
import java.util.List;

/// Keeps several processes running, and stops them together.
public final class Supervisor implements AutoCloseable {

    /// Longer than any process takes to stop cleanly.
    static final Duration GRACE = Duration.ofSeconds(15);

    private final List<Child> children;

    public Supervisor(List<ChildPlan> plans, Backoff backoff, ChildListener listener) {
        this.children =
                plans.stream().map(plan -> new Child(plan, backoff, listener)).toList();
    }

    public List<Child> children() {
        return children;
    }

    /// Starts all of them at once.
    public void start() {
        children.forEach(Child::start);
    }

    /// Sees to it that none is started again: a signal to all processes of a group must not find them revived.
    void retire() {
        children.forEach(Child::retire);
    }

    /// Stops all of them at once and returns when they have ended.
    @Override
    public void close() {
        stop(GRACE);
    }

    /// Stops all of them at once and returns when they have ended.
    ///
    /// @param grace after which one that has not ended is killed
    void stop(Duration grace) {
        children.forEach(Child::requestStop);
        try {
            for (Child child : children) {
                child.awaitStop(grace);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
