package readout.cli.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import readout.wire.Json;

/// Where every article that was refused is written down with its place and the reason, one JSON object a line. It is
/// made with the first one, and added to by later loads.
final class RefusedFile implements AutoCloseable {

    private record Line(String file, long number, String reason) {}

    private final Path path;
    private OutputStream lines = OutputStream.nullOutputStream();
    private boolean open;

    RefusedFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    void add(String file, long number, String reason) throws IOException {
        if (!open) {
            Files.createDirectories(path.toAbsolutePath().getParent());
            lines = Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            open = true;
        }
        lines.write(Json.encode(new Line(file, number, reason)));
        lines.write('\n');
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
