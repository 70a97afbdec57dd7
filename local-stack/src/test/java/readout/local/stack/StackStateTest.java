package readout.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackStateTest {

    private static final ProcessHandle SELF = ProcessHandle.current();
    private static final Instant STARTED = SELF.info().startInstant().orElseThrow();

    @TempDir
    private Path folder;

    private DataFolder data;

    @BeforeEach
    void useTheFolder() {
        data = new DataFolder(folder);
    }

    @Test
    void withoutAFileNothingRuns() throws IOException {
        assertThat(StackState.running(data)).isEmpty();
    }

    @Test
    void theStateOfALivingLauncherIsReadAsItWasWritten() throws IOException {
        StackState written = state(SELF.pid(), STARTED);
        written.write(data);

        assertThat(StackState.running(data)).contains(written);
        assertThat(StackState.leftoverPids(data)).isEmpty();
    }

    @Test
    void aProcessThatGotTheIdOfADeadLauncherIsNotTakenForIt() throws IOException {
        state(SELF.pid(), STARTED.minusSeconds(60)).write(data);

        assertThat(StackState.running(data)).isEmpty();
        assertThat(StackState.leftoverPids(data)).containsExactly(4711L);
    }

    @Test
    void aBrokenFileIsTold() throws IOException {
        Files.writeString(data.state(), "{\"pid\":");

        assertThatIOException()
                .isThrownBy(() -> StackState.running(data))
                .withMessageContaining(data.state().toString())
                .withMessageContaining("is broken");
    }

    private static StackState state(long pid, Instant started) {
        return new StackState(
                pid,
                started,
                "127.0.0.1",
                StackPorts.USUAL,
                true,
                List.of(new StackState.Member(Role.BROKER, 4711, 2), new StackState.Member(Role.QUERY, 0, 1)));
    }
}
