package readout.cli.demo;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import readout.cli.shell.ExitCode;
import readout.cli.shell.Invocation;
import readout.cli.shell.Style;
import readout.cli.shell.Terminal;
import readout.cli.shell.UsageException;
import readout.cli.stack.Foreground;
import readout.cli.stack.JoinedLog;
import readout.cli.stack.StackOptions;
import readout.local.stack.StackSettings;
import readout.local.stack.StackState;

/// `readout demo`: starts the stack, loads the samples and shows what comes of them.
@Command(
        name = "demo",
        header = "Starts Readout, loads the sample articles and shows their statements as they arrive.",
        description = {"", "Leaves Readout running until Ctrl-C."})
public final class DemoCommand implements Callable<Integer> {

    private final Invocation invocation;
    private final Commands commands;

    @Mixin
    private final StackOptions options;

    /// A demo.
    ///
    /// @param commands runs the command that loads the samples
    public DemoCommand(Invocation invocation, Commands commands) {
        this.invocation = invocation;
        this.commands = commands;
        this.options = new StackOptions(invocation);
    }

    @Override
    public Integer call() throws IOException, InterruptedException, UsageException {
        StackSettings settings = options.settings();
        if (StackState.running(settings.data()).isPresent()) {
            show(settings);
            return ExitCode.OK;
        }
        JoinedLog log = new JoinedLog(invocation.terminal());
        return new Foreground(invocation.terminal(), log).run(settings, () -> show(settings));
    }

    private void show(StackSettings settings) throws IOException, InterruptedException {
        StackState state = StackState.running(settings.data()).orElseThrow();
        Terminal terminal = invocation.terminal();
        terminal.out().println();
        terminal.out().println(terminal.paint(Style.BOLD, "Loading the samples; their first statements:"));
        boolean any = new Tour(invocation, commands, settings).run(state);
        terminal.out().println();
        terminal.out().println(terminal.paint(Style.BOLD, any ? "Next, in another shell:" : "No statement came."));
        next("./readout query 'theme:sovereignty'", "searches");
        next("./readout tail", "shows statements as they arrive");
        next("./readout load PATH", "loads articles of your own");
        next("./readout status", "shows the processes and the lag");
        next("./readout logs -f", "shows what they write");
        next(
                "http://%s:%d/q/openapi"
                        .formatted(state.reachableHost(), state.ports().query()),
                "describes the routes");
    }

    private void next(String what, String why) {
        Terminal terminal = invocation.terminal();
        terminal.out().println("  %s %s".formatted("%-38s".formatted(what), terminal.paint(Style.DIM, why)));
    }
}
