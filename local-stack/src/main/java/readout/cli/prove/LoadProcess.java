package readout.cli.prove;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.local.stack.DataFolder;

/// `readout load` in a process of its own, as the `readout` script starts it.
final class LoadProcess {

    private static final Pattern ITEMS = Pattern.compile("\"items\":(\\d+)");
    private static final String PEAK = "VmHWM:";

    private final Process process;
    private long peakBytes;

    private LoadProcess(Process process) {
        this.process = process;
    }

    /// Begins to load a file, or goes on with it.
    ///
    /// @param data the folder for its journal and what is refused
    static LoadProcess start(Path home, URI ingest, Path data, Path file) throws IOException {
        Path output = data.resolve("load.out");
        Process started = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx384m",
                        "-Dreadout.home=" + home,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "readout.cli.Readout",
                        "load",
                        "--backfill",
                        "--data=" + data,
                        "--ingest-url=" + ingest,
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
        return new LoadProcess(started);
    }

    /// Waits a moment for its end; true if it has ended.
    boolean isDone() throws InterruptedException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/%d/status".formatted(process.pid())))) {
            lines.filter(line -> line.startsWith(PEAK))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .ifPresent(peak -> peakBytes = Math.max(peakBytes, peak));
        } catch (IOException _) {
            // Only Linux tells, and only of what runs.
        }
        return process.waitFor(200, TimeUnit.MILLISECONDS);
    }

    int exitCode() {
        return process.exitValue();
    }

    /// The most memory that it had, where that is known; else 0.
    long peakBytes() {
        return peakBytes;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// How many records of the file its journal says are done.
    static long reached(Path data) throws IOException {
        Path journal = new DataFolder(data).loadJournal();
        if (!Files.exists(journal)) {
            return 0;
        }
        List<MatchResult> lines =
                ITEMS.matcher(Files.readString(journal)).results().toList();
        return lines.isEmpty() ? 0 : Long.parseLong(lines.getLast().group(1));
    }
}
