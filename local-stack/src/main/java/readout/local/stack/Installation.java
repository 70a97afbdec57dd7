package readout.local.stack;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import readout.local.BrokerMain;

/// A built Readout on this machine: where the jars are, and how their processes are started.
///
/// @param home folder of the project
/// @param caches what makes the processes start faster
public record Installation(Path home, AotCaches caches) {

    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    public Installation {
        requireNonNull(home, "home");
        requireNonNull(caches, "caches");
    }

    /// The one built in a project's folder.
    public static Installation in(Path home) {
        return new Installation(home, new AotCaches(home.resolve("local-stack/target/aot"), false));
    }

    /// The same, with processes that write their caches when they end.
    public Installation training() {
        return new Installation(home, new AotCaches(caches.folder(), true));
    }

    /// Makes sure that all processes can be started.
    ///
    /// @throws NoSuchFileException naming the first jar that is not built
    public void requireBuilt() throws NoSuchFileException {
        for (Role role : Arrays.asList(Role.INGEST, Role.ENRICH, Role.QUERY)) {
            if (!Files.exists(jar(role))) {
                throw new NoSuchFileException(jar(role).toString(), null, "not built");
            }
        }
    }

    /// The command line that starts a process. The broker runs from this program's own class path.
    List<String> command(Role role, String heap) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heap);
        command.addAll(FLAGS);
        command.addAll(caches.flags(role));
        command.addAll(
                switch (role) {
                    case BROKER -> List.of("-cp", System.getProperty("java.class.path"), BrokerMain.class.getName());
                    case INGEST, ENRICH, QUERY -> List.of("-jar", jar(role).toString());
                });
        return command;
    }

    private Path jar(Role role) {
        return home.resolve(role + "-service/target/quarkus-app/quarkus-run.jar")
                .toAbsolutePath();
    }
}
