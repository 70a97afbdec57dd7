package readout.cli.bench;

import java.util.concurrent.locks.LockSupport;

/// A steady rate, kept from the moment it is made: what comes late does not delay what follows, and a slow system does
/// not slow down what it is measured with.
final class Pace {

    private final double perSecond;
    private final long began = System.nanoTime();

    Pace(double perSecond) {
        this.perSecond = perSecond;
    }

    /// Waits until it is time.
    ///
    /// @param number for which of them, counted from 0
    void await(int number) {
        long due = began + (long) (number / perSecond * 1e9);
        LockSupport.parkNanos(Math.max(0, due - System.nanoTime()));
    }
}
