package readout.cli.load;

import java.time.Duration;

/// Waits.
@FunctionalInterface
interface Pause {

    void pause(Duration duration) throws InterruptedException;
}
