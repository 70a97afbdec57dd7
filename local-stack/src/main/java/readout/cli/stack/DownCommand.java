package readout.cli.stack;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import readout.cli.shell.DataOption;
import readout.cli.shell.ExitCode;
import readout.cli.shell.Invocation;
import readout.cli.shell.Terminal;
import readout.local.stack.StackState;

/// `readout down`: stops the stack.
@Command(
        name = "down",
        header = "Stops the Readout that runs on the data folder.",
        description = {"", "The services first, then the broker. The data stays."},
        footer = {"", "Ends with 3 if none runs."})
public final class DownCommand implements Callable<Integer> {

    private static final long PATIENCE_SECONDS = 60;

    private final Invocation invocation;

    @Mixin
    private final DataOption data;

    public DownCommand(Invocation invocation) {
        this.invocation = invocation;
        this.data = new DataOption(invocation);
    }

    @Override
    public Integer call() throws IOException {
        Terminal terminal = invocation.terminal();
        Optional<ProcessHandle> launcher = StackState.running(data.folder()).flatMap(StackState::launcher);
        if (launcher.isEmpty()) {
            terminal.err().println("No Readout runs on " + data.folder().root());
            return ExitCode.NOT_RUNNING;
        }
        ProcessHandle process = launcher.get();
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        if (process.isAlive()) {
            terminal.err().println("Process %d does not stop".formatted(process.pid()));
            return ExitCode.FAILURE;
        }
        terminal.out().println("Readout has stopped.");
        return ExitCode.OK;
    }
}
