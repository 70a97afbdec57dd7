package readout.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What users do again: read under new rules, make the view anew, load an archive.
class AgainIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path EXAMPLE = Path.of("../docs/examples/actors");
    private static final String TEXT = "DASPA said on Friday that it fully supports the new ferry to Martinique.";

    @TempDir
    private Path folder;

    private static int total(Api api, String path) throws InterruptedException {
        return api.get(path).get("total").asInt();
    }

    private static void awaitTotal(Api api, String path, int total) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(total(api, path)).isEqualTo(total));
    }

    @Test
    void newRulesGoOverTheLogAndWakeNobodyAndTheViewIsMadeAnewTheSame() throws IOException, InterruptedException {
        Path archive = Files.createDirectories(folder.resolve("archive"));
        Files.writeString(archive.resolve("old.txt"), "Cuba said the ferry of old was slow.");
        try (RunningStack stack = RunningStack.start(folder.resolve("stack"))) {
            Api api = stack.api();
            assertThat(api.post("text/plain", TEXT).orElseThrow().statusCode()).isEqualTo(202);
            stack.run("load", archive.toString(), "--backfill");
            awaitTotal(api, "/statements?q=ferry", 2);
            assertThat(total(api, "/changes?q=ferry"))
                    .as("the archive is no news")
                    .isEqualTo(1);
            assertThat(total(api, "/changes?q=ferry+cause:backfill")).isEqualTo(1);
            assertThat(total(api, "/statements?q=ferry+by:DMA")).isZero();

            giveOverlays(stack.overlays());
            stack.restart();
            assertThat(total(api, "/statements?q=ferry+by:DMA"))
                    .as("nothing is read again unasked")
                    .isZero();
            assertThat(stack.run("reenrich")).contains("2 of 2 articles read", "All articles are read");

            awaitTotal(api, "/statements?q=ferry+by:DMA", 1);
            assertThat(total(api, "/changes?q=ferry"))
                    .as("new rules are no news")
                    .isEqualTo(1);
            JsonNode change = api.get("/changes?q=ferry+cause:reenriched+by:DMA")
                    .get("items")
                    .get(0);
            assertThat(change.get("change").asText()).isEqualTo("revised");
            assertThat(stack.run("reenrich")).as("once under the same rules").contains("0 of 0 articles read");
            assertThat(stack.run("rebuild")).contains("Equal.");
            assertThat(total(api, "/statements?q=ferry")).isEqualTo(2);
            assertThat(total(api, "/changes?q=ferry")).isEqualTo(1);
        }
    }

    private static void giveOverlays(Path overlays) throws IOException {
        Files.createDirectories(overlays);
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            for (Path file : files.toList()) {
                Files.copy(file, overlays.resolve(file.getFileName()));
            }
        }
    }
}
