package readout.cli.stack;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import readout.cli.shell.ExitCode;
import readout.cli.shell.Invocation;
import readout.cli.shell.UsageException;
import readout.local.stack.StackSettings;
import readout.local.stack.StackState;

/// `readout up`: starts the stack.
@Command(
        name = "up",
        header = "Starts Readout on this machine: a Kafka broker and the three services.",
        description = {
            "",
            "Stays in the foreground and shows what the processes write; Ctrl-C stops them. A process that dies is"
                    + " started again."
        })
public final class UpCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Mixin
    private final StackOptions options;

    @Option(
            names = {"-d", "--background"},
            description = "Returns when all is ready and leaves it running; `readout down` stops it.")
    private boolean background;

    @Option(names = Background.CHILD, hidden = true)
    private boolean backgroundChild;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public UpCommand(Invocation invocation) {
        this.invocation = invocation;
        this.options = new StackOptions(invocation);
    }

    @Override
    public Integer call() throws IOException, InterruptedException, UsageException {
        StackSettings settings = options.settings();
        Optional<StackState> running = StackState.running(settings.data());
        if (running.isPresent()) {
            StackState state = running.get();
            invocation.terminal().out().println("Readout is already running, as process " + state.pid() + ".");
            new Greeting(invocation.terminal()).print(state.reachableHost(), state.ports(), settings.data());
            return ExitCode.OK;
        }
        if (background) {
            return new Background(invocation.terminal())
                    .start(settings, spec.root().commandLine().getParseResult().originalArgs());
        }
        JoinedLog log = new JoinedLog(invocation.terminal());
        return new Foreground(invocation.terminal(), log).run(settings, () -> {
            if (!backgroundChild) {
                log.showLines();
            }
        });
    }
}
