package readout.local.stack;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/// The folder in which a local stack keeps all that survives a restart. One stack at a time uses it.
///
/// @param root made when absent
public record DataFolder(Path root) {

    public DataFolder {
        requireNonNull(root, "root");
    }

    /// The broker's log.
    public Path kafka() {
        return root.resolve("kafka");
    }

    /// The view of query-service; may be deleted, it is then built anew from the log.
    public Path view() {
        return root.resolve("view");
    }

    /// What the processes of the stack write to their consoles.
    public Path logs() {
        return root.resolve("logs");
    }

    public Path log(String process) {
        return logs().resolve(process + ".log");
    }

    /// How far interrupted loads came.
    public Path loadJournal() {
        return root.resolve("load.journal");
    }

    /// Where articles are written down that a load could not get accepted.
    public Path refusedFile() {
        return root.resolve("load.refused.ndjson");
    }

    Path state() {
        return root.resolve("stack.json");
    }

    Path lock() {
        return root.resolve("stack.lock");
    }
}
