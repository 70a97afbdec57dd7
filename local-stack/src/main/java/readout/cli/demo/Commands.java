package readout.cli.demo;

import readout.cli.shell.Invocation;

/// Runs another command of this program.
@FunctionalInterface
public interface Commands {

    /// Runs a command.
    ///
    /// @return what it ends with
    int run(Invocation invocation, String... arguments);
}
