package readout.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import readout.cli.again.RebuildCommand;
import readout.cli.again.ReenrichCommand;
import readout.cli.bench.BenchCommand;
import readout.cli.bench.ExtractionCommand;
import readout.cli.bench.LatencyCommand;
import readout.cli.bench.RobustnessCommand;
import readout.cli.bench.StreamsCommand;
import readout.cli.bench.ThroughputCommand;
import readout.cli.bench.ViewsCommand;
import readout.cli.dead.DeadCommand;
import readout.cli.dead.ReplayCommand;
import readout.cli.demo.Commands;
import readout.cli.demo.DemoCommand;
import readout.cli.demo.TrainCommand;
import readout.cli.evaluate.EvaluateCommand;
import readout.cli.extract.ExtractCommand;
import readout.cli.load.LoadCommand;
import readout.cli.prove.ArchiveCommand;
import readout.cli.prove.ParityCommand;
import readout.cli.prove.ProveCommand;
import readout.cli.read.QueryCommand;
import readout.cli.read.TailCommand;
import readout.cli.shell.Invocation;
import readout.cli.shell.Terminal;
import readout.cli.stack.DownCommand;
import readout.cli.stack.LogsCommand;
import readout.cli.stack.StatusCommand;
import readout.cli.stack.UpCommand;

/// `readout`: the program. Without a command it shows the commands.
@Command(
        name = "readout",
        header = "Readout finds who said what to whom in articles and government readouts.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "`readout test` runs all tests, and `readout faults` those that kill a running Readout again and again.",
            "`readout COMMAND --help` tells more of a command.",
            "",
            "Exit codes: 0 done, 1 something failed, 2 wrong usage, 3 no Readout runs.",
            "Environment: READOUT_DATA, READOUT_API_KEY, NO_COLOR and those that the options name."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Readout implements Runnable {

    /// Held here because the logging of the JDK forgets the level of a logger that nobody holds.
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Readout() {}

    public static void main(String[] arguments) {
        KAFKA.setLevel(Level.OFF);
        Invocation invocation = new Invocation(
                Terminal.ofProcess(System.getenv()),
                System.getenv(),
                Path.of(System.getProperty("readout.home", "."))
                        .toAbsolutePath()
                        .normalize());
        int exitCode = run(invocation, arguments);
        invocation.terminal().out().flush();
        System.exit(exitCode);
    }

    /// Runs a command and tells what the program ends with.
    static int run(Invocation invocation, String... arguments) {
        return commandLine(invocation).execute(arguments);
    }

    static CommandLine commandLine(Invocation invocation) {
        Commands commands = Readout::run;
        Terminal terminal = invocation.terminal();
        CommandLine dead = new CommandLine(new DeadCommand(invocation)).addSubcommand(new ReplayCommand(invocation));
        Clock clock = Clock.systemUTC();
        CommandLine readout = new CommandLine(new Readout())
                .addSubcommand(new UpCommand(invocation))
                .addSubcommand(new DemoCommand(invocation, commands))
                .addSubcommand(new DownCommand(invocation))
                .addSubcommand(new StatusCommand(invocation))
                .addSubcommand(new LogsCommand(invocation))
                .addSubcommand(new ExtractCommand(invocation))
                .addSubcommand(new EvaluateCommand(invocation))
                .addSubcommand(new LoadCommand(invocation))
                .addSubcommand(new QueryCommand(invocation))
                .addSubcommand(new TailCommand(invocation))
                .addSubcommand(dead)
                .addSubcommand(new ReenrichCommand(invocation))
                .addSubcommand(new RebuildCommand(invocation))
                .addSubcommand(bench(invocation, clock))
                .addSubcommand(prove(invocation, clock))
                .addSubcommand(new TrainCommand(invocation, commands))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(Math.min(terminal.columns(), 120))
                .setUsageHelpAutoWidth(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Complaint(invocation));
        withHelp(readout);
        return readout;
    }

    private static CommandLine bench(Invocation invocation, Clock clock) {
        return new CommandLine(new BenchCommand())
                .addSubcommand(new LatencyCommand(invocation, clock))
                .addSubcommand(new ThroughputCommand(invocation, clock))
                .addSubcommand(new ViewsCommand(invocation, clock))
                .addSubcommand(new StreamsCommand(invocation, clock))
                .addSubcommand(new ExtractionCommand(invocation, clock))
                .addSubcommand(new RobustnessCommand(invocation, clock));
    }

    private static CommandLine prove(Invocation invocation, Clock clock) {
        return new CommandLine(new ProveCommand())
                .addSubcommand(new ParityCommand(invocation, clock))
                .addSubcommand(new ArchiveCommand(invocation, clock));
    }

    private static void withHelp(CommandLine command) {
        command.getCommandSpec().mixinStandardHelpOptions(true);
        command.getSubcommands().values().forEach(Readout::withHelp);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
