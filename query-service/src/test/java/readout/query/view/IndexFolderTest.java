package readout.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.query.change.Position;
import readout.query.index.Checkpoint;
import readout.query.index.Store;

/// What is left of the index after a crash at any moment.
class IndexFolderTest {

    private static final int BUFFER_MEGABYTES = 16;

    @TempDir
    private Path folder;

    private IndexFolder folder() {
        return new IndexFolder(folder, BUFFER_MEGABYTES);
    }

    private static Checkpoint at(long offset) {
        return new Checkpoint("log", Position.START, new Position(offset, 0), Map.of());
    }

    private static void commit(Store opened, long offset) throws IOException {
        try (Store store = opened) {
            store.commit(at(offset));
        }
    }

    private long current() throws IOException {
        try (Store store = folder().open()) {
            return store.committed().position().offset();
        }
    }

    @Test
    void whatWasBeingMadeBesideTheIndexIsNotServed() throws IOException {
        commit(folder().open(), 7);
        commit(folder().openSecond(), 9);

        assertThat(current()).isEqualTo(7);
    }

    @Test
    void anExchangeHoldsFromThenOnAndWorksBothWays() throws IOException {
        commit(folder().open(), 7);
        commit(folder().openSecond(), 9);

        folder().exchange();
        assertThat(current()).isEqualTo(9);

        commit(folder().openSecond(), 11);
        assertThat(current()).isEqualTo(9);
        folder().exchange();
        folder().dropSecond();
        assertThat(current()).isEqualTo(11);
        assertThat(folder.resolve("index.second")).doesNotExist();
    }

    @Test
    void aSecondIndexIsMadeFromNothing() throws IOException {
        commit(folder().open(), 7);
        commit(folder().openSecond(), 9);

        try (Store second = folder().openSecond()) {
            assertThat(second.committed()).isEqualTo(Checkpoint.NONE);
        }
    }

    @Test
    void aDamagedIndexIsSetAsideAndMadeAgain() throws IOException {
        commit(folder().open(), 7);
        try (var files = Files.list(folder.resolve("index"))) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        assertThat(current()).isEqualTo(-1);
        assertThat(folder.resolve("index.unfit")).isDirectory();
    }
}
