package readout.local.stack;

import java.time.Duration;

/// Hears what becomes of the processes. Called by several threads.
public interface ChildListener {

    /// A process wrote a line.
    void line(String process, String line);

    void started(String process, long pid);

    /// A process ended by itself and is started again.
    ///
    /// @param exitCode what it ended with; 128 and more is the number of a signal plus 128
    /// @param pause how long until then
    void ended(String process, int exitCode, Duration pause);
}
