package readout.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.local.stack.Role;

/// The whole system as users run it: real processes, started by the launcher, killed and started again.
class StackIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int BATCH = 20;

    @TempDir
    private Path folder;

    @Test
    void whateverIsKilledNothingIsLostOrDoubled() throws IOException, InterruptedException {
        Ledger ledger = new Ledger(11);
        try (RunningStack stack = RunningStack.start(folder);
                Listener listener = Listener.start(stack.api(), "change:added")) {
            int sent = 0;
            for (Role role : Role.values()) {
                ledger.send(stack.api(), sent, sent += BATCH);
                long killed = stack.kill(role);
                ledger.send(stack.api(), sent, sent += BATCH);
                stack.awaitRestart(role, killed);
                stack.awaitReady();
            }
            Contents statements = Contents.requireExact(stack.api(), ledger);
            Awaitility.await()
                    .atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(listener.events())
                            .extracting(Listener.Event::statementId)
                            .containsExactlyInAnyOrderElementsOf(
                                    statements.digests().keySet()));

            List<ProcessHandle> children = stack.killLauncher();
            Awaitility.await("no process outlives the launcher")
                    .atMost(PATIENCE)
                    .until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
            stack.startAgain();

            assertThat(Contents.requireExact(stack.api(), ledger)).isEqualTo(statements);
        }
    }

    @Test
    void badInputCostsOnlyItself() throws IOException, InterruptedException {
        try (RunningStack stack = RunningStack.start(folder)) {
            Api api = stack.api();
            String lines = IntStream.rangeClosed(1, 30)
                    .mapToObj(i -> i % 3 == 0
                            ? "{\"text\": broken"
                            : "{\"url\":\"https://example.org/line/%d\",\"publisher\":\"Lines\",\"text\":\"Cuban President Miguel D\u00EDaz-Canel \uD83D\uDE00 said China \u4E2D\u56FD and Cuba should expand trade number %d.\"}"
                                    .formatted(i, i))
                    .collect(Collectors.joining("\n"));
            assertThat(api.post("application/x-ndjson", lines)
                            .orElseThrow()
                            .body()
                            .lines())
                    .filteredOn(line -> line.contains("\"status\":202"))
                    .hasSize(20);
            String monster = "Cuba said " + "and trade ".repeat(100_000) + "matters.";
            assertThat(api.post("text/plain", monster).orElseThrow().statusCode())
                    .isEqualTo(202);
            assertThat(api.post("text/plain", "\u0000\u0001").orElseThrow().statusCode())
                    .isEqualTo(422);
            assertThat(api.post("text/plain", "a".repeat(20_000_000))
                            .map(answer -> answer.statusCode())
                            .orElse(413))
                    .isEqualTo(413);

            Contents.awaitNoLag(api);
            JsonNode found = api.get("/statements?q=publisher:lines+speaker:diaz-canel&size=50");
            assertThat(found.get("total").asInt()).isEqualTo(20);
            found.get("items").forEach(item -> assertSlicesOfTheText(api, item));
        }
    }

    private static void assertSlicesOfTheText(Api api, JsonNode item) {
        try {
            String text = api.get("/articles/" + item.at("/article/id").asText())
                    .at("/article/text")
                    .asText();
            int[] codePoints = text.codePoints().toArray();
            JsonNode evidence = item.at("/statement/evidence");
            int start = evidence.get("start").asInt();
            String slice = new String(codePoints, start, evidence.get("end").asInt() - start);
            assertThat(evidence.get("exact").asText()).isEqualTo(slice).contains("\u4E2D\u56FD");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
