package readout.cli.bench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `readout bench`: the benchmarks.
@Command(
        name = "bench",
        header = "Measures speed on this machine, on a stack and data of its own.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Figures depend on the machine and on what else it does: each benchmark prints both."})
public final class BenchCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a benchmark");
    }
}
