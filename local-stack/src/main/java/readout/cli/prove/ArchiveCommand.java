package readout.cli.prove;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.cli.bench.Machine;
import readout.cli.shell.ExitCode;
import readout.cli.shell.Invocation;

/// `readout prove archive`: a web archive is loaded, each good record once, each bad one counted.
@Command(
        name = "archive",
        header = "Shows that a damaged web archive is loaded without loss and without doubles.",
        description = {
            "",
            "An archive of generated pages, with damaged records among them, is loaded plain and packed, while",
            "ingest-service and the loader are killed. Then every page is asked for by its id: each good one must be in",
            "the view, no bad one may be, and nothing may have been read twice."
        })
public final class ArchiveCommand implements Callable<Integer> {

    private final Invocation invocation;
    private final Clock clock;

    @Option(
            names = "--records",
            defaultValue = "100000",
            description = "How many in each archive. Default: ${DEFAULT-VALUE}.")
    private int records = 100_000;

    @Option(
            names = "--kills",
            defaultValue = "2",
            description =
                    "How often ingest-service is killed during each load, and the loader once, if at all. Default:"
                            + " ${DEFAULT-VALUE}.")
    private int kills = 2;

    public ArchiveCommand(Invocation invocation, Clock clock) {
        this.invocation = invocation;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = invocation.terminal().out();
        Machine.print(out, invocation.home(), clock);
        return new ArchiveProof(invocation, records, kills).prove() ? ExitCode.OK : ExitCode.FAILURE;
    }
}
