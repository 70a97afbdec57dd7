package readout.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import readout.local.Ports;
import readout.local.stack.DataFolder;
import readout.local.stack.Role;
import readout.local.stack.StackState;

/// The launcher and its processes, started as users start them, with a folder and ports of their own.
final class RunningStack implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration FAREWELL = Duration.ofSeconds(30);
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private final Path folder;
    private final List<Integer> ports;
    private final Map<String, String> environment;
    private Process launcher;

    private RunningStack(Path folder, List<Integer> ports, Map<String, String> environment) throws IOException {
        this.folder = folder;
        this.ports = ports;
        this.environment = Map.copyOf(environment);
        this.launcher = launch();
    }

    /// Starts a stack and waits until it is ready.
    static RunningStack start(Path folder) throws IOException {
        return start(folder, Map.of());
    }

    /// The same with settings of its own.
    ///
    /// @param environment of the launcher and all that it starts
    static RunningStack start(Path folder, Map<String, String> environment) throws IOException {
        List<Integer> ports = Ports.free(5);
        RunningStack stack = new RunningStack(folder, ports, environment);
        stack.awaitReady();
        return stack;
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dreadout.home=" + HOME,
                "-jar",
                HOME.resolve("local-stack/target/local-stack.jar").toString(),
                "up",
                "--data=" + folder));
        List<String> names = List.of("query", "ingest", "enrich", "kafka", "controller");
        for (int i = 0; i < names.size(); i++) {
            command.add("--%s-port=%d".formatted(names.get(i), ports.get(i)));
        }
        Files.createDirectories(folder);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        if (Files.exists(overlays(folder))) {
            builder.environment().put("READOUT_OVERLAYS", overlays(folder).toString());
        }
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("launcher.log").toFile()))
                .start();
    }

    Api api() {
        return new Api("http://127.0.0.1:" + ports.get(0), "http://127.0.0.1:" + ports.get(1));
    }

    /// Where enrich-service listens.
    String enrich() {
        return "http://127.0.0.1:" + ports.get(2);
    }

    /// What Kafka clients take as `bootstrap.servers`.
    String kafka() {
        return "127.0.0.1:" + ports.get(3);
    }

    /// Whether a service says that it is ready.
    boolean isReady(Role role) {
        return switch (role) {
            case BROKER -> throw new IllegalArgumentException("a broker speaks no HTTP");
            case QUERY -> Api.isReady(ports.get(0));
            case INGEST -> Api.isReady(ports.get(1));
            case ENRICH -> Api.isReady(ports.get(2));
        };
    }

    /// Sends SIGKILL to a process and returns its id.
    long kill(Role role) throws IOException {
        long pid = pid(role);
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        return pid;
    }

    /// Sends SIGKILL to a process, which must be running, and returns when it is gone.
    ///
    /// @return when it was killed, as [System#nanoTime] tells it
    long killAndAwaitEnd(Role role) throws IOException {
        Awaitility.await(role + " runs").atMost(PATIENCE).until(() -> pid(role) != 0);
        ProcessHandle process = ProcessHandle.of(pid(role)).orElseThrow();
        long killed = System.nanoTime();
        process.destroyForcibly();
        Awaitility.await(role + " has ended")
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .atMost(PATIENCE)
                .until(() -> !process.isAlive());
        return killed;
    }

    /// Stops a process where it is (SIGSTOP): its connections stay open and nobody answers.
    void freeze(Role role) throws IOException, InterruptedException {
        signal("STOP", pid(role));
    }

    /// Lets a frozen process go on (SIGCONT).
    void thaw(Role role) throws IOException, InterruptedException {
        signal("CONT", pid(role));
    }

    private static void signal(String name, long pid) throws IOException, InterruptedException {
        int exitCode = new ProcessBuilder("kill", "-" + name, String.valueOf(pid))
                .inheritIO()
                .start()
                .waitFor();
        if (exitCode != 0) {
            throw new IOException("kill -%s %d ended with %d".formatted(name, pid, exitCode));
        }
    }

    /// Waits until a process runs again under another id than the one that was killed.
    void awaitRestart(Role role, long killed) {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            long now = pid(role);
            if (now == 0 || now == killed) {
                throw new AssertionError(role + " is not running again");
            }
        });
    }

    /// Sends SIGKILL to the launcher, as when somebody closes the machine's lid on it.
    List<ProcessHandle> killLauncher() throws IOException {
        List<ProcessHandle> children = state().members().stream()
                .map(StackState.Member::pid)
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .toList();
        launcher.destroyForcibly();
        return children;
    }

    /// Stops the stack, deletes the view, and starts again: the view is made anew from the log.
    void rebuildView() throws IOException {
        close();
        try (Stream<Path> files = Files.walk(new DataFolder(folder).view())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        startAgain();
    }

    /// Where a stack that is started finds actors of the user's own, if there are any.
    Path overlays() {
        return overlays(folder);
    }

    private static Path overlays(Path folder) {
        return folder.resolve("overlays");
    }

    /// Runs a command of the command line on this stack, and gives back what it printed.
    ///
    /// @throws AssertionError if it does not end with 0
    String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dreadout.home=" + HOME,
                "-jar",
                HOME.resolve("local-stack/target/local-stack.jar").toString()));
        command.addAll(List.of(arguments));
        command.add("--data=" + folder);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError("%s ended with %d: %s".formatted(command, process.exitValue(), printed));
        }
        return printed;
    }

    /// Stops the stack as users stop it, and starts it again.
    void restart() throws IOException {
        close();
        startAgain();
    }

    /// Starts again on the same folder and ports.
    void startAgain() throws IOException {
        launcher = launch();
        awaitReady();
    }

    void awaitReady() {
        Awaitility.await("the stack is ready")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> ports.subList(0, 3).stream().allMatch(Api::isReady));
    }

    private long pid(Role role) throws IOException {
        return state().members().stream()
                .filter(member -> member.role() == role)
                .findFirst()
                .orElseThrow()
                .pid();
    }

    private StackState state() throws IOException {
        return StackState.running(new DataFolder(folder)).orElseThrow();
    }

    @Override
    public void close() {
        launcher.destroy();
        launcher.onExit()
                .completeOnTimeout(launcher, FAREWELL.toSeconds(), TimeUnit.SECONDS)
                .join()
                .destroyForcibly();
    }
}
