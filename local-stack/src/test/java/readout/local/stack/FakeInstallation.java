package readout.local.stack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/// A folder like that of the built project, with [FakeService]s for services.
final class FakeInstallation {

    private FakeInstallation() {}

    static Installation in(Path home) throws IOException {
        for (Role role : List.of(Role.INGEST, Role.ENRICH, Role.QUERY)) {
            Path jar = home.resolve(role + "-service/target/quarkus-app/quarkus-run.jar");
            Files.createDirectories(jar.getParent());
            try (OutputStream file = Files.newOutputStream(jar)) {
                new JarOutputStream(file, manifest()).close();
            }
        }
        return new Installation(home, CacheUse.NONE);
    }

    /// Sends the class loader to the test's own class path.
    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
        attributes.put(
                Attributes.Name.CLASS_PATH,
                Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1))
                        .map(path -> Path.of(path).toUri().toString())
                        .collect(Collectors.joining(" ")));
        return manifest;
    }
}
