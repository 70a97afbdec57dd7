package readout.local.stack;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Ahead-of-time caches of the JVM (JEP 483, 514): with the classes of an earlier run loaded and linked, a process
/// starts
/// with half the work.
///
/// A process without a cache records one, and writes it when it is stopped. A killed process writes none, and the next
/// one records again. Only one stack records at a time, beside its cache, which takes its place when it is whole:
/// nobody
/// ever reads a half one. The JVM checks a cache against its jars and goes without it when they do not fit.
final class AotCaches implements AutoCloseable {

    /// The JVM tells what it leaves out of a cache; nobody needs to know.
    private static final String SILENT = "-Xlog:aot*=off,cds*=off";

    private final Path folder;
    private final @Nullable FileChannel lock;

    private AotCaches(Path folder, @Nullable FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /// No caches, and none recorded.
    static AotCaches none() {
        return new AotCaches(Path.of("none"), null);
    }

    /// The caches in a folder, for one stack. Where nothing can be written, the stack records none.
    static AotCaches open(Path folder) {
        requireNonNull(folder, "folder");
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                return new AotCaches(folder, null);
            }
            return new AotCaches(folder, channel);
        } catch (IOException _) {
            return new AotCaches(folder, null);
        }
    }

    /// What the JVM of a process gets.
    ///
    /// @param jar what it runs; a cache older than that is of no use
    List<String> flags(Role role, Path jar) {
        if (isFresh(cache(role), jar)) {
            return List.of("-XX:AOTCache=" + cache(role), SILENT);
        }
        return lock == null ? List.of() : List.of("-XX:AOTCacheOutput=" + draft(role), SILENT);
    }

    /// Whether processes are writing caches when they stop, which takes them seconds.
    boolean isRecording(Role role, Path jar) {
        return lock != null && !isFresh(cache(role), jar);
    }

    /// Puts the caches that were written into their places. To be called when the processes have ended.
    @Override
    public void close() throws IOException {
        if (lock == null) {
            return;
        }
        for (Role role : Role.values()) {
            boolean broken = Files.deleteIfExists(folder.resolve(draft(role).getFileName() + ".config"));
            if (broken) {
                Files.deleteIfExists(draft(role));
            } else if (Files.exists(draft(role))) {
                Files.move(draft(role), cache(role), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        lock.close();
    }

    private Path cache(Role role) {
        return folder.resolve(role + ".aot").toAbsolutePath();
    }

    private Path draft(Role role) {
        return folder.resolve(role + ".aot.draft").toAbsolutePath();
    }

    private static boolean isFresh(Path cache, Path jar) {
        try {
            return Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(jar)) > 0;
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock()).isEmpty();
        } catch (OverlappingFileLockException _) {
            return true;
        }
    }
}
