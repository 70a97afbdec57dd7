package readout.edge.life;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import readout.edge.EdgeSettings;

/// Ends this service when the launcher that started it is gone, however it went. A service whose parent is not the
/// launcher any more was orphaned before it could look.
@ApplicationScoped
public final class LauncherWatch {

    private static final Logger LOG = Logger.getLogger(LauncherWatch.class);

    private final OptionalLong launcherPid;

    LauncherWatch(EdgeSettings settings) {
        this.launcherPid = settings.launcherPid();
    }

    void watch(@Observes StartupEvent start) {
        if (launcherPid.isPresent()) {
            ProcessHandle.current()
                    .parent()
                    .filter(parent -> parent.pid() == launcherPid.getAsLong())
                    .ifPresentOrElse(LauncherWatch::leaveAfter, LauncherWatch::leave);
        }
    }

    private static void leaveAfter(ProcessHandle launcher) {
        CompletableFuture<Void> _ = launcher.onExit().thenRun(LauncherWatch::leave);
    }

    private static void leave() {
        LOG.warn("The launcher is gone, so this service ends");
        Quarkus.asyncExit();
    }
}
