package readout.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildPlansTest {

    @TempDir
    private Path folder;

    private Map<String, String> environment(Role role, Map<String, String> launcher) throws IOException {
        StackSettings settings = new StackSettings(
                FakeInstallation.in(folder),
                new DataFolder(folder.resolve("data")),
                StackSettings.LOOPBACK,
                StackPorts.USUAL,
                Map.of());
        AotCaches caches = AotCaches.open(folder, CacheUse.NONE);
        return new ChildPlans(settings, caches, Probe.client(), launcher)
                .of(role)
                .environment();
    }

    @Test
    void whatIsMeantForTheCommandLineIsKeptFromTheServices() throws IOException {
        for (Role role : new Role[] {Role.INGEST, Role.ENRICH, Role.QUERY}) {
            assertThat(environment(role, Map.of()))
                    .containsEntry("READOUT_OVERLAYS", "")
                    .containsEntry("READOUT_QUERY_URL", "")
                    .containsEntry("READOUT_KAFKA", "127.0.0.1:9092");
        }
    }

    @Test
    void theOverlaysOfTheCommandLineAreEnrichsUnlessItHasItsOwn() throws IOException {
        Map<String, String> mine = Map.of("READOUT_OVERLAYS", "/mine");
        Map<String, String> both = Map.of("READOUT_OVERLAYS", "/mine", "READOUT_ENRICH_OVERLAYS", "/its");

        assertThat(environment(Role.ENRICH, mine)).containsEntry("READOUT_ENRICH_OVERLAYS", "/mine");
        assertThat(environment(Role.ENRICH, both)).containsEntry("READOUT_ENRICH_OVERLAYS", "/its");
        assertThat(environment(Role.ENRICH, Map.of())).containsEntry("READOUT_ENRICH_OVERLAYS", "");
        assertThat(environment(Role.INGEST, mine)).doesNotContainKey("READOUT_ENRICH_OVERLAYS");
    }
}
