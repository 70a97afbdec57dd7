package readout.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessLogTest {

    @TempDir
    private Path folder;

    @Test
    void linesAreAddedToWhatIsThere() throws IOException {
        Path file = folder.resolve("logs/ingest.log");
        try (ProcessLog log = ProcessLog.open(file)) {
            log.append("first");
        }
        try (ProcessLog log = ProcessLog.open(file)) {
            log.append("second");
        }
        assertThat(file).hasContent("first\nsecond\n");
    }

    @Test
    void aFullLogIsPutAsideAndTheOneBeforeItForgotten() throws IOException {
        Path file = folder.resolve("ingest.log");
        try (ProcessLog log = ProcessLog.open(file, 10)) {
            for (String line : new String[] {"aaaaaaaaaa", "bbbbbbbbbb", "cccc", "cccc", "d"}) {
                log.append(line);
            }
        }
        assertThat(file).hasContent("d\n");
        assertThat(folder.resolve("ingest.log.1")).hasContent("cccc\ncccc\n");
    }
}
