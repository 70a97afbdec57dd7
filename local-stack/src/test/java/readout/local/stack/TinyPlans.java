package readout.local.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Plans that run the stand-ins of this package from the test's class path.
final class TinyPlans {

    static final Backoff AT_ONCE = new Backoff(Duration.ofMillis(10), Duration.ofMillis(100));

    private TinyPlans() {}

    static ChildPlan service(int port, Path folder) {
        return new ChildPlan(
                "tiny",
                java(TinyService.class, String.valueOf(port)),
                Map.of(),
                Probe.tcp("127.0.0.1", port),
                folder.resolve("tiny.log"));
    }

    static ChildPlan shell(String script, Path folder) {
        return new ChildPlan(
                "tiny", List.of("/bin/sh", "-c", script), Map.of(), () -> true, folder.resolve("tiny.log"));
    }

    static List<String> java(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
