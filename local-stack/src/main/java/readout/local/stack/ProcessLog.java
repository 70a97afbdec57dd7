package readout.local.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// The log file of one process. When it is full it becomes `….log.1` and a new one begins, so that a stack that runs
/// for months fills no disk. Only ever touched by the thread that reads the process's output.
final class ProcessLog implements AutoCloseable {

    private static final long FULL_BYTES = 16L * 1024 * 1024;

    private final Path file;
    private final long fullBytes;
    private BufferedWriter writer;
    private long bytes;

    private ProcessLog(Path file, long fullBytes) throws IOException {
        this.file = file;
        this.fullBytes = fullBytes;
        this.writer = append(file);
        this.bytes = Files.size(file);
    }

    static ProcessLog open(Path file) throws IOException {
        return open(file, FULL_BYTES);
    }

    static ProcessLog open(Path file, long fullBytes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return new ProcessLog(file, fullBytes);
    }

    /// Writes one line, at once: others read the file while the process runs.
    void append(String line) throws IOException {
        if (bytes >= fullBytes) {
            writer.close();
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            writer = append(file);
            bytes = 0;
        }
        writer.write(line);
        writer.write('\n');
        writer.flush();
        bytes += line.length() + 1L;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static BufferedWriter append(Path file) throws IOException {
        return Files.newBufferedWriter(file, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
