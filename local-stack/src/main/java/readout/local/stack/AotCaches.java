package readout.local.stack;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Ahead-of-time caches of the JVM (JEP 483, 514): classes loaded and linked in a training run, for a faster start.
///
/// They are trained when the jars are built, not while a stack is used: a killed process writes no cache, a stack
/// should
/// not pay for one when it stops, and caches that are only read cannot be broken by two stacks. The JVM checks them
/// against the jars and ignores them when they do not fit.
///
/// @param folder holds one cache a process; without caches everything works, more slowly
/// @param training whether the processes write their caches when they end, instead of reading them
public record AotCaches(Path folder, boolean training) {

    /// The JVM tells what it leaves out of a cache; nobody needs to know.
    private static final String SILENT = "-Xlog:aot*=off,cds*=off";

    public AotCaches {
        requireNonNull(folder, "folder");
    }

    List<String> flags(Role role) {
        Path cache = folder.resolve(role + ".aot").toAbsolutePath();
        if (training) {
            return List.of("-XX:AOTCacheOutput=" + cache, SILENT);
        }
        return Files.exists(cache) ? List.of("-XX:AOTCache=" + cache, SILENT) : List.of();
    }
}
