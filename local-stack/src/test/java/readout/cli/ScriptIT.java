package readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How the `readout` script finds a JDK.
class ScriptIT {

    private static final Path SCRIPT = Path.of("../readout").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void forgetTheMachinesOwnJdks() {
        assumeThat(Path.of("/bin/bash")).exists();
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("HOME", folder.toString());
        environment.put("READOUT_JDKS", folder.resolve("jdks").toString() + "/*");
    }

    @Test
    void javaHomeComesFirst() throws Exception {
        environment.put("JAVA_HOME", jdk("mine", "25.0.1").toString());
        onPath(jdk("other", "27"));

        assertThat(run("java-home")).isEqualTo("0 " + folder.resolve("mine"));
    }

    @Test
    void aJavaHomeThatIsTooOldIsPassedOverForTheJavaOnThePath() throws Exception {
        environment.put("JAVA_HOME", jdk("old", "17.0.2").toString());
        onPath(jdk("other", "26.0.1"));

        assertThat(run("java-home")).isEqualTo("0 " + folder.resolve("other"));
    }

    @Test
    void theUsualPlacesComeLast() throws Exception {
        onPath(jdk("old", "21"));
        jdk("jdks/a-runtime", "25");
        Files.delete(folder.resolve("jdks/a-runtime/bin/javac"));
        Path found = jdk("jdks/b", "25");

        assertThat(run("java-home")).isEqualTo("0 " + found);
    }

    @Test
    void aJdkWithoutAReleaseFileIsAsked() throws Exception {
        Path jdk = jdk("asked", "1");
        Files.delete(jdk.resolve("release"));
        executable(jdk.resolve("bin/java"), "echo 'openjdk version \"25.0.3\" 2026-01-20' >&2");
        environment.put("JAVA_HOME", jdk.toString());

        assertThat(run("java-home")).isEqualTo("0 " + jdk);
    }

    @Test
    void withoutAJdkItIsSaidWhatToInstall() throws Exception {
        environment.put("JAVA_HOME", jdk("old", "17").toString());
        onPath(jdk("older", "11"));

        assertThat(run("java-home")).startsWith("1 ").contains("needs a JDK 25 or newer", "apt install openjdk-25-jdk");
    }

    private Path jdk(String name, String version) throws IOException {
        Path jdk = folder.resolve(name);
        Files.createDirectories(jdk.resolve("bin"));
        executable(jdk.resolve("bin/java"), "exit 1");
        executable(jdk.resolve("bin/javac"), "exit 1");
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
        return jdk;
    }

    private void onPath(Path jdk) {
        environment.merge("PATH", jdk.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
    }

    private static void executable(Path file, String command) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + command + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /// What the script ends with, and what it prints.
    private String run(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("/bin/bash", SCRIPT.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        return process.waitFor() + " " + printed;
    }
}
