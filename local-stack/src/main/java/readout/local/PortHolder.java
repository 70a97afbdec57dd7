package readout.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the process that listens on a port, where Linux's `/proc` tells it; processes of other users stay unknown.
final class PortHolder {

    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private PortHolder() {}

    /// The holder in words: its program and process id.
    static Optional<String> of(int port) {
        Set<String> sockets = new HashSet<>();
        for (String table : List.of("net/tcp", "net/tcp6")) {
            sockets.addAll(listeningSockets(PROC.resolve(table), port));
        }
        return sockets.isEmpty() ? Optional.empty() : holderOf(sockets).map(PortHolder::describe);
    }

    private static Set<String> listeningSockets(Path table, int port) {
        String wanted = ":%04X".formatted(port);
        Set<String> sockets = new HashSet<>();
        try (Stream<String> lines = Files.lines(table)) {
            lines.map(line -> line.strip().split("\\s+"))
                    .filter(columns -> columns.length > INODE)
                    .filter(columns ->
                            columns[LOCAL_ADDRESS].toUpperCase(Locale.ROOT).endsWith(wanted))
                    .filter(columns -> columns[STATE].equals(LISTENING))
                    .forEach(columns -> sockets.add("socket:[" + columns[INODE] + "]"));
        } catch (IOException _) {
            return Set.of();
        }
        return sockets;
    }

    private static Optional<ProcessHandle> holderOf(Set<String> sockets) {
        return ProcessHandle.allProcesses()
                .filter(process -> holdsOne(process.pid(), sockets))
                .findFirst();
    }

    private static boolean holdsOne(long pid, Set<String> sockets) {
        Path open = PROC.resolve(String.valueOf(pid)).resolve("fd");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(open)) {
            for (Path file : files) {
                if (sockets.contains(Files.readSymbolicLink(file).toString())) {
                    return true;
                }
            }
        } catch (IOException _) {
            return false;
        }
        return false;
    }

    private static String describe(ProcessHandle process) {
        String program = process.info()
                .command()
                .map(command -> String.valueOf(Path.of(command).getFileName()))
                .orElse("a process");
        return "%s (process %d)".formatted(program, process.pid());
    }
}
