package readout.local.stack;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import readout.local.Ports;

/// A broker and the three services, each a process of its own, kept running on one data folder.
public final class LocalStack implements AutoCloseable {

    private static final int HOPELESS = 3;
    private static final Duration GLANCE = Duration.ofMillis(50);
    /// Writing a cache takes a process seconds of computing.
    private static final Duration RECORDING_GRACE = Duration.ofMinutes(2);

    private static final Duration FAREWELL = Duration.ofSeconds(15);

    private final StackSettings settings;
    private final StackLock lock;
    private final AotCaches caches;
    private final RecordingListener recording;
    private final Supervisor broker;
    private final Supervisor services;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean ready;

    private LocalStack(StackSettings settings, StackLock lock, ChildListener listener) throws IOException {
        this.settings = settings;
        this.lock = lock;
        this.caches = settings.installation().openCaches();
        ChildPlans plans = new ChildPlans(settings, caches, Probe.client(), System.getenv());
        this.recording = new RecordingListener(listener);
        this.broker = new Supervisor(List.of(plans.of(Role.BROKER)), Backoff.USUAL, recording);
        this.services = new Supervisor(
                Stream.of(Role.INGEST, Role.ENRICH, Role.QUERY).map(plans::of).toList(), Backoff.USUAL, recording);
    }

    /// Starts all four processes at once; the services wait for the broker themselves. Returns before they are ready.
    ///
    /// @throws FileSystemException if something is not built, or another stack uses the data folder
    /// @throws BindException if a port is taken; nothing was started then
    public static LocalStack start(StackSettings settings, ChildListener listener) throws IOException {
        settings.installation().requireBuilt();
        StackLock lock = StackLock.tryTake(settings.data())
                .orElseThrow(() -> new FileSystemException(
                        settings.data().root().toString(), null, "another Readout runs on this data folder"));
        boolean started = false;
        try {
            awaitLeftovers(settings.data());
            Ports.requireFree(settings.host(), settings.ports().all());
            LocalStack stack = new LocalStack(settings, lock, listener);
            stack.broker.start();
            stack.services.start();
            started = true;
            return stack;
        } finally {
            if (!started) {
                lock.close();
            }
        }
    }

    /// Waits until all processes are ready.
    ///
    /// @param patience how long at most
    public StackStart awaitReady(Duration patience) throws InterruptedException {
        long began = System.nanoTime();
        Map<Role, Child> waiting = children();
        while (true) {
            waiting.values().removeIf(Child::isReady);
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            if (waiting.isEmpty()) {
                ready = true;
                recording.record();
                return new StackStart.Ready(took);
            }
            for (Map.Entry<Role, Child> child : waiting.entrySet()) {
                if (child.getValue().restarts() >= HOPELESS) {
                    return new StackStart.Stuck(child.getKey(), "it ends as soon as it is started");
                }
                if (took.compareTo(patience) > 0) {
                    return new StackStart.Stuck(child.getKey(), "not ready after %d s".formatted(patience.toSeconds()));
                }
            }
            if (stopping.await(GLANCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return new StackStart.Stopped();
            }
        }
    }

    /// Waits until the stack has stopped.
    public void awaitStop() throws InterruptedException {
        stopped.await();
    }

    /// Stops the services, then the broker, and returns when all have ended.
    @Override
    public synchronized void close() throws IOException {
        if (stopping.getCount() == 0) {
            return;
        }
        stopping.countDown();
        broker.retire();
        services.stop(grace());
        broker.stop(grace());
        caches.close();
        Files.deleteIfExists(settings.data().state());
        lock.close();
        stopped.countDown();
    }

    private Duration grace() {
        return caches.isRecording() ? RECORDING_GRACE : Supervisor.GRACE;
    }

    private Map<Role, Child> children() {
        Map<Role, Child> children = new LinkedHashMap<>();
        children.put(Role.BROKER, broker.children().getFirst());
        services.children().forEach(child -> children.put(roleOf(child), child));
        return children;
    }

    private static Role roleOf(Child child) {
        return Arrays.stream(Role.values())
                .filter(role -> role.toString().equals(child.name()))
                .findFirst()
                .orElseThrow();
    }

    /// The processes of a launcher that was killed end by themselves within seconds.
    private static void awaitLeftovers(DataFolder data) throws IOException {
        for (long pid : StackState.leftoverPids(data)) {
            ProcessHandle.of(pid)
                    .filter(LocalStack::isJava)
                    .ifPresent(process -> process.onExit()
                            .completeOnTimeout(process, FAREWELL.toMillis(), TimeUnit.MILLISECONDS)
                            .join());
        }
    }

    /// After a reboot the id may be anybody's.
    private static boolean isJava(ProcessHandle process) {
        return process.info()
                .command()
                .filter(program -> program.endsWith("/java"))
                .isPresent();
    }

    /// Keeps `stack.json` true.
    private final class RecordingListener implements ChildListener {

        private final ChildListener next;

        RecordingListener(ChildListener next) {
            this.next = next;
        }

        @Override
        public void line(String process, String line) {
            next.line(process, line);
        }

        @Override
        public void started(String process, long pid) {
            next.started(process, pid);
            record();
        }

        @Override
        public void ended(String process, int exitCode, Duration pause) {
            next.ended(process, exitCode, pause);
            record();
        }

        private synchronized void record() {
            ProcessHandle self = ProcessHandle.current();
            List<StackState.Member> members = children().entrySet().stream()
                    .map(child -> new StackState.Member(
                            child.getKey(),
                            child.getValue().pid().orElse(0L),
                            child.getValue().restarts()))
                    .toList();
            Instant started = self.info().startInstant().orElse(Instant.EPOCH);
            try {
                new StackState(self.pid(), started, settings.host(), settings.ports(), ready, members)
                        .write(settings.data());
            } catch (IOException e) {
                next.line("readout", "Cannot write the state of the stack: " + e.getMessage());
            }
        }
    }
}
