package readout.edge.life;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A thread that does one thing again and again until its service stops, or it is interrupted.
public final class ServiceLoop {

    /// What is done. It looks to [#isOn] itself where it takes long.
    @FunctionalInterface
    public interface Round {
        void run() throws InterruptedException;
    }

    private final Round round;
    private final Duration farewell;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;

    /// @param farewell for how long whoever stops it waits until its last round is over
    public ServiceLoop(String name, Duration farewell, Round round) {
        this.round = requireNonNull(round, "round");
        this.farewell = requireNonNull(farewell, "farewell");
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    private void run() {
        try {
            while (isOn()) {
                round.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public void start() {
        thread.start();
    }

    /// Begins no further round, and waits a while for the last one. Without a start nothing is waited for.
    public void stop() throws InterruptedException {
        stopping.countDown();
        if (thread.getState() != Thread.State.NEW) {
            thread.join(farewell);
        }
    }

    /// Whether there is to be another round.
    public boolean isOn() {
        return stopping.getCount() > 0;
    }

    /// Waits, but no longer than until the service stops.
    public void pause(Duration atMost) throws InterruptedException {
        stopping.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }
}
