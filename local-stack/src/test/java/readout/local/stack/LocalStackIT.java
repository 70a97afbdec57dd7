package readout.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

    @TempDir
    private Path home;

    @Test
    void aStackGetsReadyTellsItsStateAndStops() throws Exception {
        StackSettings settings = settings(StackPorts.free());
        StackState state;
        try (LocalStack stack = LocalStack.start(settings, new ChildEvents(events::add))) {
            assertThat(stack.awaitReady(PATIENCE)).isInstanceOf(StackStart.Ready.class);
            state = StackState.running(settings.data()).orElseThrow();
            assertThat(state.ports()).isEqualTo(settings.ports());
            assertThat(state.members())
                    .extracting(StackState.Member::role)
                    .containsExactly(Role.BROKER, Role.INGEST, Role.ENRICH, Role.QUERY);
            assertThat(state.members()).allMatch(member -> isAlive(member.pid()));

            assertThatThrownBy(() -> LocalStack.start(settings, new ChildEvents(events::add)))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageContaining("another Readout runs on this data folder");
        }
        assertThat(state.members()).noneMatch(member -> isAlive(member.pid()));
        assertThat(StackState.running(settings.data())).isEmpty();
        assertThat(events).noneMatch(event -> event.startsWith("ended"));
        assertThat(settings.data().log("query"))
                .content()
                .contains("serving for 127.0.0.1:" + settings.ports().kafka());
    }

    @Test
    void whateverProcessIsKilledServesAgain() throws Exception {
        StackSettings settings = settings(StackPorts.free());
        try (LocalStack stack = LocalStack.start(settings, new ChildEvents(events::add))) {
            assertThat(stack.awaitReady(PATIENCE)).isInstanceOf(StackStart.Ready.class);
            for (Role role : Role.values()) {
                long killed = pid(settings, role);
                ProcessHandle.of(killed).orElseThrow().destroyForcibly();

                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(pid(settings, role)).isNotIn(killed, 0L));
                assertThat(stack.awaitReady(PATIENCE)).isInstanceOf(StackStart.Ready.class);
            }
            assertThat(StackState.running(settings.data()).orElseThrow().members())
                    .allMatch(member -> member.restarts() == 1);
        }
    }

    @Test
    void aTakenPortIsToldBeforeAnythingIsStarted() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            StackPorts free = StackPorts.free();
            StackSettings settings = settings(new StackPorts(
                    free.kafka(), free.controller(), free.ingest(), free.enrich(), taken.getLocalPort()));

            assertThatThrownBy(() -> LocalStack.start(settings, new ChildEvents(events::add)))
                    .isInstanceOf(BindException.class)
                    .hasMessageContaining(":%d is in use".formatted(taken.getLocalPort()));
            assertThat(events).isEmpty();
        }
    }

    @Test
    void aKilledLauncherLeavesNoProcessBehindAndTheNextOneStarts() throws Exception {
        List<Long> pids;
        Process launcher = new ProcessBuilder(TinyPlans.java(LocalStackMain.class, home.toString()))
                .redirectErrorStream(true)
                .start();
        DataFolder data = new DataFolder(home.resolve("data"));
        try (BufferedReader lines = launcher.inputReader()) {
            assertThat(lines.lines().anyMatch(line -> line.startsWith("Ready"))).isTrue();
            pids = StackState.running(data).orElseThrow().members().stream()
                    .map(StackState.Member::pid)
                    .toList();
        } finally {
            launcher.destroyForcibly();
        }

        await().atMost(PATIENCE).until(() -> pids.stream().noneMatch(LocalStackIT::isAlive));
        assertThat(pids).hasSize(4).doesNotContain(0L);
        assertThat(StackState.running(data)).isEmpty();
        try (LocalStack next = LocalStack.start(settings(StackPorts.free()), new ChildEvents(events::add))) {
            assertThat(next.awaitReady(PATIENCE)).isInstanceOf(StackStart.Ready.class);
        }
    }

    private StackSettings settings(StackPorts ports) throws IOException {
        return new StackSettings(
                FakeInstallation.in(home), new DataFolder(home.resolve("data")), "127.0.0.1", ports, Map.of());
    }

    private static long pid(StackSettings settings, Role role) throws IOException {
        return StackState.running(settings.data()).orElseThrow().members().stream()
                .filter(member -> member.role() == role)
                .map(StackState.Member::pid)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAlive(long pid) {
        return Optional.of(pid)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .isPresent();
    }
}
