package readout.cli.prove;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `readout prove`: the proofs.
@Command(
        name = "prove",
        header = "Shows that a promise holds, on a stack and data of its own.",
        synopsisSubcommandLabel = "COMMAND")
public final class ProveCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a proof");
    }
}
