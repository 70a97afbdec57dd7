package readout.local.stack;

import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The plans of the four processes.
final class ChildPlans {

    /// The heap is small and threads are many: one arena of the C library is enough, and dozens cost memory.
    private static final Map<String, String> FRUGAL = Map.of("MALLOC_ARENA_MAX", "1");

    /// Variables that are meant for the command line. A service does not start with settings that it does not know.
    private static final List<String> NOT_FOR_SERVICES = List.of(
            "READOUT_DATA",
            "READOUT_HOME",
            "READOUT_KAFKA_PORT",
            "READOUT_CONTROLLER_PORT",
            "READOUT_INGEST_PORT",
            "READOUT_ENRICH_PORT",
            "READOUT_QUERY_PORT",
            "READOUT_INGEST_URL",
            "READOUT_ENRICH_URL",
            "READOUT_QUERY_URL",
            "READOUT_OVERLAYS",
            "READOUT_JDKS",
            "READOUT_DEBUG");

    private static final String ENRICH_OVERLAYS = "READOUT_ENRICH_OVERLAYS";

    /// Readable lines instead of one JSON document a line: the launcher shows them joined.
    private static final Map<String, String> READABLE = Map.of(
            "READOUT_JSON_LOGS", "false",
            "QUARKUS_LOG_CONSOLE_FORMAT", "%d{HH:mm:ss} %-5p %m%n%e",
            "QUARKUS_CONSOLE_COLOR", "false",
            "QUARKUS_BANNER_ENABLED", "false",
            // Tells at every question that it is not ready yet, and the launcher asks often.
            "QUARKUS_LOG_CATEGORY__IO_SMALLRYE_HEALTH__LEVEL", "WARN");

    private final StackSettings settings;
    private final AotCaches caches;
    private final HttpClient client;
    private final Map<String, String> launcher;

    /// @param launcher the launcher's own environment, which its children inherit
    ChildPlans(StackSettings settings, AotCaches caches, HttpClient client, Map<String, String> launcher) {
        this.settings = settings;
        this.caches = caches;
        this.client = client;
        this.launcher = launcher;
    }

    ChildPlan of(Role role) {
        return new ChildPlan(
                role.toString(),
                settings.installation().command(role, settings.heap(role), caches),
                environment(role),
                Probe.of(role, settings.host(), settings.ports(), client),
                settings.data().log(role.toString()));
    }

    private Map<String, String> environment(Role role) {
        Map<String, String> environment = new HashMap<>(FRUGAL);
        environment.put("READOUT_PORT", String.valueOf(settings.ports().of(role)));
        switch (role) {
            case BROKER -> {
                environment.put("READOUT_HOST", StackSettings.LOOPBACK);
                environment.put(
                        "READOUT_CONTROLLER_PORT",
                        String.valueOf(settings.ports().controller()));
                environment.put("READOUT_DATA", settings.data().kafka().toString());
            }
            case INGEST -> environment.putAll(service());
            case ENRICH -> {
                environment.putAll(service());
                environment.putAll(overlays());
            }
            case QUERY -> {
                environment.putAll(service());
                environment.put("READOUT_QUERY_FOLDER", settings.data().view().toString());
            }
        }
        return environment;
    }

    /// The command line's overlays are enrich's too, unless it was given others: both find the same statements.
    private Map<String, String> overlays() {
        String folder = launcher.getOrDefault("READOUT_OVERLAYS", "");
        return Map.of(ENRICH_OVERLAYS, launcher.getOrDefault(ENRICH_OVERLAYS, folder));
    }

    private Map<String, String> service() {
        Map<String, String> environment = new HashMap<>(READABLE);
        NOT_FOR_SERVICES.forEach(name -> environment.put(name, ""));
        environment.put("READOUT_HOST", settings.host());
        environment.put(
                "READOUT_KAFKA", StackSettings.LOOPBACK + ":" + settings.ports().kafka());
        return environment;
    }
}
