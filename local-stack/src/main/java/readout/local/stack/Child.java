package readout.local.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import readout.local.LauncherWatch;

/// One process that is kept running: whenever it ends by itself it is started again.
public final class Child {

    /// A process that ran this long had started well: the next restart comes at once.
    private static final Duration STEADY = Duration.ofMinutes(1);

    /// Ctrl-C in a terminal goes to all its processes. The children leave it to the launcher, which stops them in
    /// order.
    private static final List<String> DEAF_TO_THE_TERMINAL =
            List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "readout");

    private static final int CANNOT_START = 127;

    private final ChildPlan plan;
    private final Backoff backoff;
    private final ChildListener listener;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final AtomicInteger restarts = new AtomicInteger();
    private final Thread keeper;
    private @Nullable Process process;

    Child(ChildPlan plan, Backoff backoff, ChildListener listener) {
        this.plan = plan;
        this.backoff = backoff;
        this.listener = listener;
        this.keeper = Thread.ofPlatform().name("keep-" + plan.name()).unstarted(this::keep);
    }

    public String name() {
        return plan.name();
    }

    /// How often it ended by itself.
    public int restarts() {
        return restarts.get();
    }

    /// Its process id, while it runs.
    public synchronized Optional<Long> pid() {
        return Optional.ofNullable(process).filter(Process::isAlive).map(Process::pid);
    }

    public boolean isReady() {
        return pid().isPresent() && plan.probe().isReady();
    }

    void start() {
        keeper.start();
    }

    /// Sees to it that the process is not started again.
    synchronized void retire() {
        stopping.countDown();
    }

    /// Asks the process to stop, and sees to it that it is not started again. Returns at once.
    synchronized void requestStop() {
        retire();
        if (process != null) {
            process.toHandle().destroy(); // Process.destroy would also close what it still writes to
        }
    }

    /// Waits until the process has stopped; one that takes longer than the grace is killed.
    void awaitStop(Duration grace) throws InterruptedException {
        if (!keeper.join(grace)) {
            synchronized (this) {
                if (process != null) {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.toHandle().destroyForcibly();
                }
            }
            keeper.join(grace);
        }
    }

    private void keep() {
        int inARow = 0;
        try (ProcessLog log = ProcessLog.open(plan.log())) {
            while (stopping.getCount() > 0) {
                long began = System.nanoTime();
                int exitCode = runOnce(log);
                boolean steady = System.nanoTime() - began > STEADY.toNanos();
                Duration pause = backoff.before(steady ? 0 : inARow);
                inARow = steady ? 1 : inARow + 1;
                if (stopping.getCount() > 0) {
                    restarts.incrementAndGet();
                    listener.ended(plan.name(), exitCode, pause);
                    stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (IOException e) {
            listener.line(plan.name(), "Cannot keep a log: " + e);
        } catch (InterruptedException _) {
            requestStop();
        }
    }

    private int runOnce(ProcessLog log) throws InterruptedException {
        try {
            Optional<Process> running = launch();
            if (running.isEmpty()) {
                return 0;
            }
            listener.started(plan.name(), running.get().pid());
            copyOutput(running.get(), log);
            return running.get().waitFor();
        } catch (IOException e) {
            listener.line(plan.name(), "Cannot start: " + e.getMessage());
            return CANNOT_START;
        }
    }

    /// Nothing is launched once a stop was requested.
    private synchronized Optional<Process> launch() throws IOException {
        if (stopping.getCount() == 0) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>(DEAF_TO_THE_TERMINAL);
        command.addAll(plan.command());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(plan.environment());
        builder.environment().values().removeIf(String::isEmpty);
        builder.environment()
                .put(
                        LauncherWatch.LAUNCHER,
                        String.valueOf(ProcessHandle.current().pid()));
        Process launched = builder.start();
        launched.getOutputStream().close();
        process = launched;
        return Optional.of(launched);
    }

    private void copyOutput(Process running, ProcessLog log) {
        try (BufferedReader lines = running.inputReader(UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                listener.line(plan.name(), line);
                log.append(line);
            }
        } catch (IOException e) {
            listener.line(plan.name(), "Cannot log what it writes: " + e.getMessage());
        }
    }
}
