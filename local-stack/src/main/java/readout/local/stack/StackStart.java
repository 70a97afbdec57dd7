package readout.local.stack;

import java.time.Duration;

/// What came of starting a stack.
public sealed interface StackStart {

    /// All processes are ready.
    record Ready(Duration took) implements StackStart {}

    /// A process does not get ready.
    record Stuck(Role role, String reason) implements StackStart {}

    /// The stack was stopped meanwhile.
    record Stopped() implements StackStart {}
}
