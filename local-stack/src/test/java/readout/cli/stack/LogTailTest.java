package readout.cli.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    private Path folder;

    @Test
    void theLastLinesAreShownAndThenTheNextOnes() throws IOException {
        Path file = folder.resolve("query.log");
        LogTail tail = new LogTail(file);
        assertThat(tail.last(2)).isEmpty();

        append(file, "a\nb\nc\nhal");
        assertThat(tail.last(2)).containsExactly("b", "c");
        assertThat(tail.next()).isEmpty();

        append(file, "f\nd\n");
        assertThat(tail.next()).containsExactly("half", "d");
    }

    @Test
    void aNewFileUnderTheNameIsReadFromItsStart() throws IOException {
        Path file = folder.resolve("query.log");
        LogTail tail = new LogTail(file);
        append(file, "a long first line\n");
        assertThat(tail.last(10)).hasSize(1);

        Files.writeString(file, "new\n");

        assertThat(tail.next()).containsExactly("new");
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
