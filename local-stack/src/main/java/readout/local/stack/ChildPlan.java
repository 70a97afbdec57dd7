package readout.local.stack;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// How a process is started, and how one sees that it is ready.
///
/// @param name short, lower case; the name of its log too
/// @param command program and arguments
/// @param environment added to this process's own; an empty value takes a variable away
/// @param log keeps what the process writes
public record ChildPlan(String name, List<String> command, Map<String, String> environment, Probe probe, Path log) {

    public ChildPlan {
        requireNonNull(name, "name");
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
        requireNonNull(probe, "probe");
        requireNonNull(log, "log");
    }
}
