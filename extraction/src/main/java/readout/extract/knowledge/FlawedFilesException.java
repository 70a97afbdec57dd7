package readout.extract.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/// Knowledge files cannot be used. Carries every flaw found, so that all can be mended at once.
public final class FlawedFilesException extends RuntimeException {

    private final List<Flaw> flaws;

    FlawedFilesException(List<Flaw> flaws) {
        super(flaws.stream().map(Flaw::toString).collect(Collectors.joining("\n")));
        this.flaws = List.copyOf(flaws);
    }

    /// All flaws, in the order in which the files were read.
    public List<Flaw> flaws() {
        return flaws;
    }
}
