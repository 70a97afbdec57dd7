package readout.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import readout.local.Ports;
import readout.local.stack.Role;

/// A service by itself, started without the launcher, as in a container.
final class Service implements AutoCloseable {

    private static final Duration FAREWELL = Duration.ofSeconds(20);

    private final Role role;
    private final int port;
    private final Process process;

    private Service(Role role, int port, Process process) {
        this.role = role;
        this.port = port;
        this.process = process;
    }

    /// Starts a service; returns at once.
    ///
    /// @param folder for its log and, for the view, its data
    static Service start(Role role, Path folder, String kafka) throws IOException {
        return start(role, folder, kafka, Map.of());
    }

    /// The same with settings of its own, as environment variables.
    static Service start(Role role, Path folder, String kafka, Map<String, String> settings) throws IOException {
        int port = Ports.free(1).getFirst();
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        Path.of("../%s-service/target/quarkus-app/quarkus-run.jar".formatted(role))
                                .toString())
                .redirectErrorStream(true)
                .redirectOutput(
                        Files.createDirectories(folder).resolve(role + ".log").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("READOUT_"));
        builder.environment().putAll(Map.of("READOUT_PORT", String.valueOf(port), "READOUT_KAFKA", kafka));
        builder.environment().putAll(settings);
        if (role == Role.QUERY) {
            builder.environment()
                    .put("READOUT_QUERY_FOLDER", folder.resolve("view").toString());
        }
        return new Service(role, port, builder.start());
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /// See [Api#health].
    int health(String kind) {
        return Api.health(port, kind);
    }

    /// Sends SIGKILL and returns when the process is gone.
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public String toString() {
        return role.toString();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, FAREWELL.toSeconds(), TimeUnit.SECONDS)
                .join()
                .destroyForcibly();
    }
}
