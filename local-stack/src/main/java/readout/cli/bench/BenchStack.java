package readout.cli.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import readout.cli.http.Http;
import readout.cli.shell.Invocation;
import readout.cli.stack.JoinedLog;
import readout.local.stack.DataFolder;
import readout.local.stack.Installation;
import readout.local.stack.LocalStack;
import readout.local.stack.Role;
import readout.local.stack.StackPorts;
import readout.local.stack.StackSettings;
import readout.local.stack.StackStart;
import readout.local.stack.StackState;

/// A stack for one benchmark or proof, on free ports and data of its own that are gone afterwards.
public final class BenchStack implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final StackSettings settings;
    private final LocalStack stack;
    private final Http http = new Http(Optional.empty());

    private BenchStack(StackSettings settings, LocalStack stack) {
        this.settings = settings;
        this.stack = stack;
    }

    /// Starts a stack and waits until it is ready.
    ///
    /// @throws IOException if it does not get ready
    public static BenchStack start(Invocation invocation) throws IOException, InterruptedException {
        return start(invocation, Map.of());
    }

    /// The same with heaps other than the usual ones.
    ///
    /// @param heaps largest Java heap of a process, as `-Xmx` takes it
    static BenchStack start(Invocation invocation, Map<Role, String> heaps) throws IOException, InterruptedException {
        StackSettings settings = new StackSettings(
                Installation.in(invocation.home()),
                new DataFolder(Files.createTempDirectory("readout-bench")),
                StackSettings.LOOPBACK,
                StackPorts.free(),
                heaps);
        BenchStack bench = new BenchStack(settings, LocalStack.start(settings, new JoinedLog(invocation.terminal())));
        if (!(bench.stack.awaitReady(PATIENCE) instanceof StackStart.Ready)) {
            bench.close();
            throw new IOException("the stack did not get ready");
        }
        return bench;
    }

    public Http http() {
        return http;
    }

    String kafka() {
        return "%s:%d".formatted(settings.host(), settings.ports().kafka());
    }

    public URI uri(Role role) {
        return URI.create(
                "http://%s:%d".formatted(settings.host(), settings.ports().of(role)));
    }

    /// Stops a process where it stands, without ending it.
    void freeze(Role role) throws IOException, InterruptedException {
        signal("STOP", role);
    }

    /// Lets a frozen process go on.
    void thaw(Role role) throws IOException, InterruptedException {
        signal("CONT", role);
    }

    /// Kills a process, which the stack then starts again.
    public void kill(Role role) throws IOException, InterruptedException {
        signal("KILL", role);
    }

    private void signal(String name, Role role) throws IOException, InterruptedException {
        long pid = StackState.running(settings.data()).orElseThrow().members().stream()
                .filter(member -> member.role() == role)
                .findFirst()
                .orElseThrow()
                .pid();
        new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                .inheritIO()
                .start()
                .waitFor();
    }

    /// The value of a metric, named with its labels as the service writes them.
    double metric(Role role, String nameAndLabels) throws IOException, InterruptedException {
        return new String(http.get(uri(role).resolve("/q/metrics")), UTF_8)
                .lines()
                .filter(line -> line.startsWith(nameAndLabels + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(nameAndLabels.length() + 1)))
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() throws IOException {
        http.close();
        stack.close();
        Files.walkFileTree(settings.data().root(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, java.io.IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
