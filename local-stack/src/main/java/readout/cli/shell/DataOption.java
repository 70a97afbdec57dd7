package readout.cli.shell;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import readout.local.stack.DataFolder;

/// The option that says where a stack keeps its data.
public final class DataOption {

    private final Invocation invocation;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where Readout keeps its data. Default: READOUT_DATA, else `data` beside the readout script.")
    private @Nullable Path folder;

    public DataOption(Invocation invocation) {
        this.invocation = invocation;
    }

    public DataFolder folder() {
        Path chosen = folder != null
                ? folder
                : invocation
                        .variable("READOUT_DATA")
                        .map(Path::of)
                        .orElse(invocation.home().resolve("data"));
        return new DataFolder(chosen.toAbsolutePath().normalize());
    }
}
