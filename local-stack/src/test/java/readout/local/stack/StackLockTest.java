package readout.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackLockTest {

    @TempDir
    private Path folder;

    @Test
    void oneStackAtATimeUsesADataFolder() throws IOException {
        DataFolder data = new DataFolder(folder.resolve("data"));
        try (StackLock lock = StackLock.tryTake(data).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(StackLock.tryTake(data)).isEmpty();
        }
        try (StackLock again = StackLock.tryTake(data).orElseThrow()) {
            assertThat(again).isNotNull();
        }
    }
}
