package readout.local.stack;

import java.time.Duration;
import java.util.List;

/// Keeps several processes running, and stops them together.
public final class Supervisor implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(15);

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

    /// Stops all of them at once and returns when they have ended.
    @Override
    public void close() {
        children.forEach(Child::requestStop);
        try {
            for (Child child : children) {
                child.awaitStop(GRACE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
