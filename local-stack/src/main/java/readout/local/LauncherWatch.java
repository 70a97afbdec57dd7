package readout.local;

import java.time.Duration;

/// Ends this process when the one that launched it is gone, however that went: no child outlives a killed launcher.
public final class LauncherWatch {

    /// Names the launcher's process id to its children.
    public static final String LAUNCHER = "READOUT_LAUNCHER_PID";

    private static final Duration GRACE = Duration.ofSeconds(10);

    private LauncherWatch() {}

    /// Watches over the launcher from now on. A launcher that died before this call is noticed too, even if another
    /// process has its id by now: it would not be our parent.
    ///
    /// @param launcher process id of the launcher, which started this process itself
    /// @param linger how long after the launcher this process ends, for others who need it to end well
    public static void over(long launcher, Duration linger) {
        Thread.ofPlatform().daemon().name("launcher-watch").start(() -> {
            ProcessHandle.current()
                    .parent()
                    .filter(parent -> parent.pid() == launcher)
                    .ifPresent(parent -> parent.onExit().join());
            pause(linger);
            end();
        });
    }

    /// Exits as on SIGTERM, so that the shutdown hooks run; should one of them hang, the process ends all the same.
    private static void end() {
        Thread exit = Thread.ofPlatform().daemon().name("launcher-gone").start(() -> System.exit(1));
        try {
            exit.join(GRACE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
