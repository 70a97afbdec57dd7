package readout.local.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ahead-of-time caches of the JVM (JEP 483, 514): with the classes of an earlier run loaded and linked, a process
/// starts with half the work.
///
/// A process records its cache in a run of its own, which the build makes, and writes it when it is stopped: recording
/// makes a start slower, a killed process writes nothing, and nobody who stops a stack should wait for caches. Each is
/// written beside its place and takes it when it is whole: nobody ever reads a half one. The JVM checks a cache against
/// its jars and goes without it when they do not fit.
final class AotCaches implements AutoCloseable {

    /// The JVM tells what it leaves out of a cache; nobody needs to know.
    private static final String SILENT = "-Xlog:aot*=off,cds*=off";

    private final Path folder;
    private final CacheUse use;
    private final @Nullable FileChannel lock;

    private AotCaches(Path folder, CacheUse use, @Nullable FileChannel lock) {
        this.folder = folder;
        this.use = use;
        this.lock = lock;
    }

    /// The caches in a folder, for one stack.
    ///
    /// @throws IOException if they are to be recorded and cannot be, or another stack is doing so
    static AotCaches open(Path folder, CacheUse use) throws IOException {
        return switch (use) {
            case NONE, READ -> new AotCaches(folder, use, null);
            case RECORD -> {
                Files.createDirectories(folder);
                yield new AotCaches(folder, use, lock(folder.resolve("lock")));
            }
        };
    }

    /// What the JVM of a process gets.
    ///
    /// @param jar what it runs; a cache older than that is of no use
    List<String> flags(Role role, Path jar) {
        return switch (use) {
            case NONE -> List.of();
            case READ -> isFresh(cache(role), jar) ? List.of("-XX:AOTCache=" + cache(role), SILENT) : List.of();
            case RECORD -> List.of("-XX:AOTCacheOutput=" + draft(role), SILENT);
        };
    }

    /// Whether the processes write caches when they are stopped, which takes them seconds.
    boolean isRecording() {
        return use == CacheUse.RECORD;
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

    private static FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isTaken(channel)) {
            return channel;
        }
        channel.close();
        throw new FileSystemException(file.toString(), null, "another Readout is recording");
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException _) {
            return true;
        }
    }
}
