package readout.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.local.stack.Role;

/// What is done again is killed in its middle: the view comes back the same, and no alert tells anything again.
@Tag("faults")
class RebuildKillsIT {

    private static final int ARTICLES = Integer.getInteger("readout.articles", 3_000);
    private static final int FERRIES = 300;
    private static final List<Double> KILLED_AT = List.of(0.1, 0.5, 0.9);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Path EXAMPLE = Path.of("../docs/examples/actors");

    @TempDir
    private Path folder;

    /// What may not change, whatever is killed.
    private record Held(JsonNode digest, int matches, int changes) {

        static Held of(Api api, String alert) throws InterruptedException {
            return new Held(
                    api.get("/view/digest"),
                    api.get("/alerts/" + alert).get("matches").asInt(),
                    api.get("/changes?q=by:CHN").get("total").asInt());
        }
    }

    @Test
    void aRebuildThatIsKilledLeavesTheViewAsItWasAndNoAlertTellsAnythingAgain()
            throws IOException, InterruptedException {
        Ledger ledger = new Ledger(45);
        try (RunningStack stack = RunningStack.start(folder)) {
            String alert = alert(stack.api(), "by:CHN");
            ledger.send(stack.api(), 0, ARTICLES);
            awaitMatched(stack.api(), alert);
            Held before = Held.of(stack.api(), alert);
            assertThat(before.matches()).isEqualTo(before.changes()).isPositive();

            List<Double> killedAt = new ArrayList<>();
            for (double share : KILLED_AT) {
                begin(stack.api().query() + "/rebuild");
                killedAt.add(awaitProgress(stack.api().query() + "/rebuild", "offset", "target", share));
                stack.killAndAwaitEnd(Role.QUERY);
                stack.awaitReady();
                awaitMatched(stack.api(), alert);
                assertThat(Held.of(stack.api(), alert)).isEqualTo(before);
            }
            assertThat(stack.run("rebuild")).contains("Equal.");
            awaitMatched(stack.api(), alert);
            assertThat(Held.of(stack.api(), alert)).isEqualTo(before);
            System.out.printf(
                    "%d articles: the rebuild killed at %s of its way, then done; digest and %d matches as before%n",
                    ARTICLES, killedAt, before.matches());
        }
    }

    @Test
    void aReenrichmentThatIsKilledGoesOnAndNoAlertTellsAnythingAgain() throws IOException, InterruptedException {
        try (RunningStack stack = RunningStack.start(folder)) {
            String alert = alert(stack.api(), "ferry");
            for (int ferry = 0; ferry < FERRIES; ferry++) {
                String text = "DASPA said on Friday that it fully supports new ferry number " + ferry + ".";
                assertThat(stack.api().post("text/plain", text)).isPresent();
            }
            new Ledger(46).send(stack.api(), 0, ARTICLES);
            awaitMatched(stack.api(), alert);
            int matches = matches(stack.api(), alert);
            assertThat(matches).isEqualTo(FERRIES);
            giveOverlays(stack.overlays());
            stack.restart();

            List<Double> killedAt = new ArrayList<>();
            for (Role role : List.of(Role.ENRICH, Role.ENRICH, Role.QUERY)) {
                begin(stack.enrich() + "/reenrichment");
                killedAt.add(awaitProgress(stack.enrich() + "/reenrichment", "records", "total", 0.3));
                stack.killAndAwaitEnd(role);
                stack.awaitReady();
            }
            stack.run("reenrich");
            awaitMatched(stack.api(), alert);
            assertThat(stack.api()
                            .get("/statements?q=ferry+by:DMA")
                            .get("total")
                            .asInt())
                    .as("all are read under the new rules")
                    .isEqualTo(FERRIES);
            assertThat(matches(stack.api(), alert)).isEqualTo(FERRIES);
            JsonNode digest = stack.api().get("/view/digest");
            stack.rebuildView();
            Contents.awaitNoLag(stack.api());
            assertThat(stack.api().get("/view/digest")).isEqualTo(digest);
            System.out.printf(
                    "%d articles read again, killed at %s of what was left: %d statements read otherwise, %d matches as before%n",
                    ARTICLES + FERRIES, killedAt, FERRIES, matches);
        }
    }

    private static String alert(Api api, String query) throws IOException, InterruptedException {
        return api.create(
                        "/alerts", "{\"name\": \"%s\", \"q\": \"%s\", \"from\": \"earliest\"}".formatted(query, query))
                .get("id")
                .asText();
    }

    private static int matches(Api api, String alert) throws InterruptedException {
        return api.get("/alerts/" + alert).get("matches").asInt();
    }

    /// Waits until the view has everything, and the alert is matched as far.
    private static void awaitMatched(Api api, String alert) {
        Contents.awaitNoLag(api);
        Awaitility.await()
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> api.get("/alerts/" + alert)
                        .get("position")
                        .equals(api.get("/changes?size=1").get("position")));
    }

    private static void begin(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(202);
        }
    }

    /// Waits until something has come so far, or is done because there was little left of it, and gives how far it was
    /// when that was seen.
    private static double awaitProgress(String address, String done, String all, double share)
            throws IOException, InterruptedException {
        double[] reached = {0};
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(10)).until(() -> {
            JsonNode state = Api.at(address);
            reached[0] =
                    Math.round(100 * state.get(done).asDouble() / state.get(all).asDouble()) / 100.0;
            return state.get(all).asLong() > 0 && reached[0] >= share;
        });
        return reached[0];
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
