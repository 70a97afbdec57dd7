package readout.cli.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final URI HERE = URI.create("http://127.0.0.1:8081/articles");

    @TempDir
    private Path folder;

    @Test
    void whatWasReachedIsKnownTheNextTime() throws IOException {
        Journal.Load load = new Journal.Load(HERE, "/a.ndjson", 10, 1);
        try (Journal journal = Journal.open(path())) {
            assertThat(journal.of(load)).isEqualTo(Journal.Progress.NONE);
            journal.enter(load, new Journal.Progress(500, false));
            journal.enter(load, new Journal.Progress(1000, false));
        }
        try (Journal journal = Journal.open(path())) {
            assertThat(journal.of(load)).isEqualTo(new Journal.Progress(1000, false));
            journal.forget(load);
        }
        try (Journal journal = Journal.open(path())) {
            assertThat(journal.of(load)).isEqualTo(Journal.Progress.NONE);
        }
        assertThat(path()).content().hasLineCount(1);
    }

    @Test
    void aLineThatAKillLeftHalfWrittenIsPassedOver() throws IOException {
        Journal.Load load = new Journal.Load(HERE, "/a.ndjson", 10, 1);
        try (Journal journal = Journal.open(path())) {
            journal.enter(load, new Journal.Progress(500, false));
        }
        Files.writeString(path(), "{\"load\":{\"to\":\"http", StandardOpenOption.APPEND);

        try (Journal journal = Journal.open(path())) {
            assertThat(journal.of(load)).isEqualTo(new Journal.Progress(500, false));
        }
    }

    @Test
    void aFileThatChangedIsAnotherOne() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "one");
        Journal.Load before = Journal.Load.of(HERE, file);

        Files.writeString(file, "two!");
        Journal.Load longer = Journal.Load.of(HERE, file);
        Files.setLastModifiedTime(file, FileTime.fromMillis(longer.modified() + 1000));
        Journal.Load later = Journal.Load.of(HERE, file);

        assertThat(longer).isNotEqualTo(before);
        assertThat(later).isNotEqualTo(longer);
        assertThat(Journal.Load.of(URI.create("http://elsewhere/articles"), file))
                .isNotEqualTo(later);
    }

    private Path path() {
        return folder.resolve("data/load.journal");
    }
}
