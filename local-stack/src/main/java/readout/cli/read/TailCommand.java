package readout.cli.read;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.cli.http.Http;
import readout.cli.shell.ExitCode;
import readout.cli.shell.Invocation;
import readout.cli.shell.Target;
import readout.cli.shell.TargetOptions;
import readout.cli.shell.Terminal;

/// `readout tail`: prints statements as they arrive.
@Command(
        name = "tail",
        header = "Prints statements as they arrive.",
        description = {
            "",
            "Goes on after a broken connection, behind the last statement that it printed.",
            "+ is a new statement, ~ a revised one, - one that is no longer there."
        })
public final class TailCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Mixin
    private final TargetOptions target;

    @Parameters(
            arity = "0..1",
            paramLabel = "QUERY",
            description = "Only statements that match, for instance 'theme:sovereignty AND by:CHN'.")
    private String query = "";

    @Option(
            names = "--from",
            paramLabel = "WHERE",
            defaultValue = "now",
            description = "now, earliest, or a position. Default: ${DEFAULT-VALUE}.")
    private String from = "now";

    @Option(names = "--json", description = "One JSON object a line, as the service sends it.")
    private boolean json;

    public TailCommand(Invocation invocation) {
        this.invocation = invocation;
        this.target = new TargetOptions(invocation);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Terminal terminal = invocation.terminal();
        Target readout = target.target();
        EventPrinter printer = new EventPrinter(terminal);
        try (Http http = new Http(readout.apiKey())) {
            StatementStream stream = new StatementStream(
                    http, readout.query(), query, from, () -> terminal.err().println("Connection lost, reconnecting"));
            stream.follow(event -> {
                if (json) {
                    terminal.out().println(event.json());
                } else {
                    printer.print(event);
                }
                return !terminal.out().checkError();
            });
        }
        return ExitCode.OK;
    }
}
