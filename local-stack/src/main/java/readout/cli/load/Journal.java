package readout.cli.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import readout.wire.Decoded;
import readout.wire.Json;

/// Remembers how far the loading of each file came, so that an interrupted load goes on where it stopped.
///
/// One line is added after each answer of ingest-service. A line that a kill left half written is passed over: what it
/// told is posted once more, which does no harm.
final class Journal implements AutoCloseable {

    /// A file as it was, and where it was loaded to. A file that changed is another one.
    ///
    /// @param bytes its size
    /// @param modified time of its last change, in milliseconds since 1970
    record Load(URI to, String file, long bytes, long modified) {

        Load {
            requireNonNull(to, "to");
            requireNonNull(file, "file");
        }

        static Load of(URI to, Path file) throws IOException {
            return new Load(
                    to,
                    file.toAbsolutePath().normalize().toString(),
                    Files.size(file),
                    Files.getLastModifiedTime(file).toMillis());
        }
    }

    /// How far a file is loaded.
    ///
    /// @param items number of its last item, the line for a file of lines, that was answered; 0 before the first
    /// @param complete whether it was the last one
    record Progress(long items, boolean complete) {

        static final Progress NONE = new Progress(0, false);
    }

    private record Line(Load load, Progress progress) {}

    private final Map<Load, Progress> progress;
    private final OutputStream file;

    private Journal(Map<Load, Progress> progress, OutputStream file) {
        this.progress = progress;
        this.file = file;
    }

    /// Opens the journal, and makes it short again: only the last line of each file counts.
    static Journal open(Path path) throws IOException {
        Map<Load, Progress> progress = Files.exists(path) ? read(path) : new LinkedHashMap<>();
        Files.createDirectories(path.toAbsolutePath().getParent());
        Path draft = path.resolveSibling(path.getFileName() + ".draft");
        try (OutputStream lines = Files.newOutputStream(draft)) {
            for (Map.Entry<Load, Progress> entry : progress.entrySet()) {
                write(lines, new Line(entry.getKey(), entry.getValue()));
            }
        }
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        return new Journal(progress, Files.newOutputStream(path, StandardOpenOption.APPEND));
    }

    Progress of(Load load) {
        return progress.getOrDefault(load, Progress.NONE);
    }

    /// Makes the next load begin at the file's start.
    void forget(Load load) throws IOException {
        enter(load, Progress.NONE);
    }

    void enter(Load load, Progress reached) throws IOException {
        progress.put(load, reached);
        write(file, new Line(load, reached));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static Map<Load, Progress> read(Path path) throws IOException {
        Map<Load, Progress> progress = new LinkedHashMap<>();
        for (String text : Files.readString(path, UTF_8).lines().toList()) {
            if (Json.decode(text.getBytes(UTF_8), Line.class)
                    instanceof Decoded.Value(Line(Load load, Progress reached))) {
                progress.put(load, reached);
            }
        }
        return progress;
    }

    private static void write(OutputStream lines, Line line) throws IOException {
        byte[] json = Json.encode(line);
        byte[] whole = new byte[json.length + 1];
        System.arraycopy(json, 0, whole, 0, json.length);
        whole[json.length] = '\n';
        lines.write(whole);
    }
}
