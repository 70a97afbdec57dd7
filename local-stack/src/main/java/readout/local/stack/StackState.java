package readout.local.stack;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import readout.wire.Decoded;
import readout.wire.Json;

/// What a running stack says of itself in `stack.json` of its data folder.
///
/// @param pid process id of the launcher
/// @param started when the launcher's process started; with the id it names that process for ever
/// @param host where the services listen
/// @param ready whether all its processes have been ready
public record StackState(
        long pid, Instant started, String host, StackPorts ports, boolean ready, List<Member> members) {

    /// One process of the stack.
    ///
    /// @param pid its process id, 0 between its end and its restart
    /// @param restarts how often it ended by itself
    public record Member(Role role, long pid, int restarts) {}

    public StackState {
        requireNonNull(started, "started");
        requireNonNull(host, "host");
        requireNonNull(ports, "ports");
        members = List.copyOf(members);
    }

    /// The stack that runs on a data folder. A file that a killed launcher left behind counts for nothing.
    ///
    /// @throws IOException if there is a file that cannot be read
    public static Optional<StackState> running(DataFolder data) throws IOException {
        return read(data).filter(StackState::isAlive);
    }

    /// The processes that a killed launcher has left behind, which may or may not have ended by now.
    static List<Long> leftoverPids(DataFolder data) throws IOException {
        return read(data).filter(state -> !state.isAlive()).stream()
                .flatMap(state -> state.members().stream())
                .map(Member::pid)
                .filter(pid -> pid != 0)
                .toList();
    }

    /// The launcher's process, while it is the one that wrote this.
    public Optional<ProcessHandle> launcher() {
        return ProcessHandle.of(pid)
                .filter(process -> process.info().startInstant().equals(Optional.of(started)));
    }

    /// Where the services are reached from this machine.
    public String reachableHost() {
        return Probe.reachable(host);
    }

    private boolean isAlive() {
        return launcher().isPresent();
    }

    private static Optional<StackState> read(DataFolder data) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(data.state());
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
        return switch (Json.decode(bytes, StackState.class)) {
            case Decoded.Value(StackState state) -> Optional.of(state);
            case Decoded.Unreadable(String reason) ->
                throw new IOException(data.state() + " is broken (%s); delete it if no stack runs".formatted(reason));
        };
    }

    void write(DataFolder data) throws IOException {
        Path draft = data.state().resolveSibling(data.state().getFileName() + ".draft");
        Files.write(draft, Json.encode(this));
        Files.move(draft, data.state(), StandardCopyOption.ATOMIC_MOVE);
    }
}
