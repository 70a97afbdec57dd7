package readout.cli.extract;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import readout.cli.shell.Invocation;
import readout.extract.Knowledge;

/// The option that says what a user knows beside what is packaged.
public final class OverlaysOption {

    private final Invocation invocation;

    @Option(
            names = "--overlays",
            paramLabel = "FOLDER",
            description = "Actors, cues and themes of your own (READOUT_OVERLAYS).")
    private @Nullable Path folder;

    public OverlaysOption(Invocation invocation) {
        this.invocation = invocation;
    }

    /// Loads what is packaged, and over it what the user added.
    ///
    /// @throws readout.extract.knowledge.FlawedFilesException with everything that is wrong in any of the files
    public Knowledge knowledge() {
        return Knowledge.load(
                folder != null
                        ? folder
                        : invocation.variable("READOUT_OVERLAYS").map(Path::of).orElse(null));
    }
}
