package readout.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.local.Ports;

class SupervisorIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

    @TempDir
    private Path folder;

    @Test
    void aKilledProcessIsStartedAgain() throws Exception {
        ChildPlan plan = TinyPlans.service(Ports.free(1).getFirst(), folder);
        try (Supervisor supervisor = supervise(plan)) {
            Child child = supervisor.children().getFirst();
            supervisor.start();
            long first = startedPid();
            await().atMost(PATIENCE).until(child::isReady);

            kill("-KILL", first);

            assertThat(next("ended")).isEqualTo("ended tiny 137");
            assertThat(startedPid()).isNotEqualTo(first);
            await().atMost(PATIENCE).until(child::isReady);
            assertThat(child.restarts()).isEqualTo(1);
        }
    }

    @Test
    void aStoppedProcessStaysStopped() throws Exception {
        ChildPlan plan = TinyPlans.service(Ports.free(1).getFirst(), folder);
        Supervisor supervisor = supervise(plan);
        supervisor.start();
        long pid = startedPid();
        await().atMost(PATIENCE).until(() -> supervisor.children().getFirst().isReady());

        supervisor.close();

        assertThat(ProcessHandle.of(pid)).isEmpty();
        assertThat(supervisor.children().getFirst().pid()).isEmpty();
        assertThat(events).noneMatch(event -> event.startsWith("ended"));
    }

    @Test
    void ctrlCInTheTerminalDoesNotReachAChild() throws Exception {
        ChildPlan plan = TinyPlans.service(Ports.free(1).getFirst(), folder);
        try (Supervisor supervisor = supervise(plan)) {
            Child child = supervisor.children().getFirst();
            supervisor.start();
            long pid = startedPid();
            await().atMost(PATIENCE).until(child::isReady);

            kill("-INT", pid);

            await().during(Duration.ofMillis(500)).until(() -> child.pid().equals(Optional.of(pid)));
        }
    }

    @Test
    void aProcessThatDoesNotStopIsKilled() throws Exception {
        ChildPlan plan = TinyPlans.shell("trap '' TERM; echo deaf; while :; do sleep 0.1; done", folder);
        Child child = new Child(plan, TinyPlans.AT_ONCE, new ChildEvents(events::add));
        child.start();
        next("line tiny deaf");

        child.requestStop();
        child.awaitStop(Duration.ofMillis(200));

        assertThat(child.pid()).isEmpty();
    }

    @Test
    void whatAProcessWritesIsHeardAndKept() throws Exception {
        ChildPlan plan = TinyPlans.shell("echo out; echo err >&2; exec sleep 60", folder);
        try (Supervisor supervisor = supervise(plan)) {
            supervisor.start();
            next("line tiny out");
            next("line tiny err");
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(Files.readAllLines(plan.log())).containsExactly("out", "err"));
        }
    }

    @Test
    void noChildOutlivesAKilledLauncher() throws Exception {
        String port = String.valueOf(Ports.free(1).getFirst());
        Process launcher = new ProcessBuilder(TinyPlans.java(TinyLauncher.class, port, folder.toString()))
                .redirectErrorStream(true)
                .start();
        ProcessHandle child;
        try (BufferedReader lines = launcher.inputReader()) {
            long pid = pidIn(lines.lines()
                    .filter(line -> line.startsWith("started"))
                    .findFirst()
                    .orElseThrow());
            child = ProcessHandle.of(pid).orElseThrow();
            assertThat(lines.lines().anyMatch("line tiny listening"::equals)).isTrue();
        } finally {
            launcher.destroyForcibly();
        }

        assertThat(child.onExit()).succeedsWithin(PATIENCE);
    }

    private Supervisor supervise(ChildPlan plan) {
        return new Supervisor(List.of(plan), TinyPlans.AT_ONCE, new ChildEvents(events::add));
    }

    private long startedPid() throws InterruptedException {
        return pidIn(next("started"));
    }

    private static long pidIn(String started) {
        return Long.parseLong(started.substring(started.lastIndexOf(' ') + 1));
    }

    private String next(String beginning) throws InterruptedException {
        while (true) {
            String event = events.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(event).as("an event that begins with '%s'", beginning).isNotNull();
            if (event.startsWith(beginning)) {
                return event;
            }
        }
    }

    private static void kill(String signal, long pid) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", signal, String.valueOf(pid))
                        .start()
                        .waitFor())
                .isZero();
    }
}
