package readout.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/// On what a benchmark ran: figures say nothing without it.
public final class Machine {

    private Machine() {}

    public static void print(PrintWriter out, Path home, Clock clock) throws InterruptedException {
        var system = ManagementFactory.getOperatingSystemMXBean();
        out.printf(
                "%s, commit %s, %d processors, load %.1f, JDK %s%n",
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                commit(home),
                system.getAvailableProcessors(),
                system.getSystemLoadAverage(),
                Runtime.version());
    }

    private static String commit(Path home) throws InterruptedException {
        try {
            Process git = new ProcessBuilder("git", "-C", home.toString(), "describe", "--always", "--dirty")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String name = new String(git.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return git.waitFor() == 0 ? name.strip() : "unknown";
        } catch (IOException e) {
            return "unknown";
        }
    }
}
