package readout.cli.stack;

import java.io.IOException;
import java.time.Duration;
import readout.cli.shell.ExitCode;
import readout.cli.shell.Style;
import readout.cli.shell.Terminal;
import readout.local.stack.LocalStack;
import readout.local.stack.StackSettings;
import readout.local.stack.StackStart;

/// Runs a stack as long as this process lives. Ctrl-C, SIGTERM and a closed terminal stop it in order.
public final class Foreground {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Terminal terminal;
    private final JoinedLog log;

    public Foreground(Terminal terminal, JoinedLog log) {
        this.terminal = terminal;
        this.log = log;
    }

    /// What is done once the stack is ready.
    @FunctionalInterface
    public interface Then {

        void run() throws IOException, InterruptedException;
    }

    /// Starts a stack, does what is to be done with it, and returns when it has stopped.
    ///
    /// @return what the program ends with
    public int run(StackSettings settings, Then then) throws IOException, InterruptedException {
        LocalStack stack = LocalStack.start(settings, log);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop-stack"));
        return switch (stack.awaitReady(PATIENCE)) {
            case StackStart.Ready(Duration took) -> {
                terminal.out()
                        .println(terminal.paint(
                                Style.BOLD, "Readout is ready after %.1f s.".formatted(took.toMillis() / 1e3)));
                new Greeting(terminal).print(settings.host(), settings.ports(), settings.data());
                then.run();
                stack.awaitStop();
                yield ExitCode.OK;
            }
            case StackStart.Stuck(var role, String reason) -> {
                stack.close();
                terminal.err()
                        .println(terminal.paint(Style.RED, "Readout does not start: %s: %s".formatted(role, reason)));
                new LogTail(settings.data().log(role.toString())).last(20).forEach(terminal.err()::println);
                yield ExitCode.FAILURE;
            }
            case StackStart.Stopped() -> {
                stack.awaitStop();
                yield ExitCode.OK;
            }
        };
    }

    private void stop(LocalStack stack) {
        try {
            stack.close();
        } catch (IOException e) {
            terminal.err().println("Cannot tidy up: " + e.getMessage());
        }
    }
}
