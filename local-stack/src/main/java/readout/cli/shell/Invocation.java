package readout.cli.shell;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The circumstances in which a command runs.
///
/// @param environment the environment variables
/// @param home folder of the project
public record Invocation(Terminal terminal, Map<String, String> environment, Path home) {

    public Invocation {
        requireNonNull(terminal, "terminal");
        environment = Map.copyOf(environment);
        requireNonNull(home, "home");
    }

    /// An environment variable that is set and not empty.
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }
}
