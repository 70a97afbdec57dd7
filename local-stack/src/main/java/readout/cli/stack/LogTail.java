package readout.cli.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The end of a log file that another process writes to and, when it is full, puts aside.
final class LogTail {

    private static final int LOOK_BACK_BYTES = 256 * 1024;

    private final Path file;
    private long position;
    private String unfinished = "";

    LogTail(Path file) {
        this.file = file;
    }

    /// The last lines, as far as a quarter megabyte holds them; [#next] goes on behind them.
    List<String> last(int count) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        position = Math.max(0, Files.size(file) - LOOK_BACK_BYTES);
        boolean cut = position > 0;
        List<String> lines = next();
        int from = Math.max(cut ? 1 : 0, lines.size() - count);
        return lines.subList(Math.min(from, lines.size()), lines.size());
    }

    /// The lines written since the last call.
    List<String> next() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        if (Files.size(file) < position) { // a new one
            position = 0;
            unfinished = "";
        }
        byte[] bytes;
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            open.seek(position);
            bytes = new byte[(int) Math.min(open.length() - position, 4L * LOOK_BACK_BYTES)];
            open.readFully(bytes);
        }
        position += bytes.length;
        String text = unfinished + new String(bytes, UTF_8);
        int end = text.lastIndexOf('\n') + 1;
        unfinished = text.substring(end);
        return new ArrayList<>(text.substring(0, end).lines().toList());
    }
}
