package readout.cli.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Memory of a process, where Linux's `/proc` tells it.
final class ProcessMemory {

    private static final String SHARE = "Pss:";

    private ProcessMemory() {}

    /// Its proportional set size in bytes: what is shared with others counts in parts.
    static Optional<Long> of(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/%d/smaps_rollup".formatted(pid)))) {
            return lines.filter(line -> line.startsWith(SHARE))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst();
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
