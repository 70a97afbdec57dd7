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

/// `readout prove parity`: history, streams and alerts tell the same.
@Command(
        name = "parity",
        header = "Shows that history, streams and alerts tell the same changes, each once.",
        description = {
            "",
            "Generated queries are streamed and made alerts, both from the earliest change on, while generated articles",
            "come in, some of them again or edited, and query-service is killed. Then what each was told is compared",
            "with what GET /changes lists; what alerts list with the last 10,000, since they keep no more."
        })
public final class ParityCommand implements Callable<Integer> {

    private final Invocation invocation;
    private final Clock clock;

    @Option(names = "--articles", defaultValue = "20000", description = "How many. Default: ${DEFAULT-VALUE}.")
    private int articles = 20_000;

    @Option(names = "--queries", defaultValue = "200", description = "How many. Default: ${DEFAULT-VALUE}.")
    private int queries = 200;

    @Option(
            names = "--webhooks",
            defaultValue = "5",
            description = "How many of the alerts post. Default: ${DEFAULT-VALUE}.")
    private int webhooks = 5;

    @Option(
            names = "--kills",
            defaultValue = "10",
            description = "How often query-service is killed. Default: ${DEFAULT-VALUE}.")
    private int kills = 10;

    @Option(names = "--seeds", defaultValue = "1", description = "The last seed. Default: ${DEFAULT-VALUE}.")
    private int seeds = 1;

    @Option(
            names = "--first-seed",
            defaultValue = "1",
            description = "Runs with each seed from this to the last. Default: ${DEFAULT-VALUE}.")
    private int firstSeed = 1;

    public ParityCommand(Invocation invocation, Clock clock) {
        this.invocation = invocation;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = invocation.terminal().out();
        Machine.print(out, invocation.home(), clock);
        boolean parity = true;
        for (int seed = firstSeed; seed <= seeds; seed++) {
            Parity.Setup setup = new Parity.Setup(seed, articles, queries, webhooks, kills);
            parity &= new Parity(invocation, setup).prove();
        }
        return parity ? ExitCode.OK : ExitCode.FAILURE;
    }
}
