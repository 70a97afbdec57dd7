package readout.local.stack;

import java.time.Duration;
import java.util.function.Consumer;

/// Tells what becomes of the processes as lines: `line tiny …`, `started tiny 4711`, `ended tiny 137`.
record ChildEvents(Consumer<String> lines) implements ChildListener {

    @Override
    public void line(String process, String line) {
        lines.accept("line %s %s".formatted(process, line));
    }

    @Override
    public void started(String process, long pid) {
        lines.accept("started %s %d".formatted(process, pid));
    }

    @Override
    public void ended(String process, int exitCode, Duration pause) {
        lines.accept("ended %s %d".formatted(process, exitCode));
    }
}
