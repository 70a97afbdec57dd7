package readout.local.stack;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
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
/// @param caches whether processes start with ahead-of-time caches, or record them
public record Installation(Path home, CacheUse caches) {

    private static final List<String> FLAGS = List.of(
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    public Installation {
        requireNonNull(home, "home");
        requireNonNull(caches, "caches");
    }

    /// The one in a project's folder.
    public static Installation in(Path home) {
        return new Installation(home, CacheUse.READ);
    }

    /// The same, with processes that record caches for those that are started later.
    public Installation recording() {
        return new Installation(home, CacheUse.RECORD);
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

    /// The caches are with the jars, which they belong to.
    AotCaches openCaches() throws IOException {
        return AotCaches.open(home.resolve("local-stack/target/aot"), caches);
    }

    /// The command line that starts a process.
    List<String> command(Role role, String heap, AotCaches caches) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heap);
        command.add(collector(role));
        command.addAll(FLAGS);
        if (role == Role.ENRICH) {
            command.addAll(HugePages.flags());
        }
        command.addAll(caches.flags(role, jar(role)));
        command.addAll(
                switch (role) {
                    case BROKER -> List.of("-cp", System.getProperty("java.class.path"), BrokerMain.class.getName());
                    case INGEST, ENRICH, QUERY -> List.of("-jar", jar(role).toString());
                });
        return command;
    }

    /// Who queries waits for a collection to end: there it uses all processors. The others live on little.
    private static String collector(Role role) {
        return switch (role) {
            case QUERY -> "-XX:+UseParallelGC";
            case BROKER, INGEST, ENRICH -> "-XX:+UseSerialGC";
        };
    }

    /// What a process runs. The broker comes from this program's own class path, of which the first entry tells the
    /// age.
    Path jar(Role role) {
        return switch (role) {
            case BROKER ->
                Path.of(System.getProperty("java.class.path").split(File.pathSeparator, 2)[0])
                        .toAbsolutePath();
            case INGEST, ENRICH, QUERY ->
                home.resolve(role + "-service/target/quarkus-app/quarkus-run.jar")
                        .toAbsolutePath();
        };
    }
}
