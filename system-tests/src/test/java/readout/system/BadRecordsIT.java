package readout.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.wire.Topic;

/// Records that nobody should write, and articles that everybody writes.
@Tag("faults")
class BadRecordsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int GOOD = 200;
    private static final int LONGEST_REASON = 500;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int TOO_LARGE = 16 * MEGABYTE;

    @TempDir
    private Path folder;

    @Test
    void everyArticleFiveTimesFromFourClientsIsAsIfOnce() throws IOException, InterruptedException, ExecutionException {
        Ledger ledger = new Ledger(40);
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; number < GOOD; number++) {
            numbers.addAll(Collections.nCopies(5, number));
        }
        Collections.shuffle(numbers, new Random(40));
        try (RunningStack stack = RunningStack.start(folder);
                Listener listener = Listener.start(stack.api(), "change:added");
                ExecutorService clients = Executors.newFixedThreadPool(4);
                Log log = new Log(stack.kafka())) {
            List<Future<?>> sending = new ArrayList<>();
            for (int client = 0; client < 4; client++) {
                List<Integer> share = numbers.subList(client * numbers.size() / 4, (client + 1) * numbers.size() / 4);
                sending.add(clients.submit(() -> {
                    for (int number : share) {
                        ledger.sendUntilAcknowledged(stack.api(), number);
                    }
                    return null;
                }));
            }
            for (Future<?> client : sending) {
                client.get();
            }
            assertThat(log.size(Topic.ARTICLES)).as("records on the log").isGreaterThanOrEqualTo(5 * GOOD);
            assertThat(ledger.articleIds()).hasSize(GOOD);

            Contents held = Contents.requireExact(stack.api(), ledger);
            Awaitility.await()
                    .atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(listener.events())
                            .extracting(Listener.Event::statementId)
                            .containsExactlyInAnyOrderElementsOf(held.digests().keySet()));
        }
    }

    @Test
    void poisonCostsOnlyItselfAndDeletesNothing() throws IOException, InterruptedException, ExecutionException {
        Ledger ledger = new Ledger(41);
        try (RunningStack stack = RunningStack.start(folder);
                Log log = new Log(stack.kafka())) {
            ledger.send(stack.api(), 0, GOOD / 2);
            String victim = ledger.articleIds().stream().sorted().toList().getFirst();
            Map<String, byte @Nullable []> poison = poison();
            for (byte @Nullable [] value : poison.values()) {
                log.write(Topic.ARTICLES, victim.getBytes(UTF_8), value);
                log.write(Topic.ARTICLES, null, value);
            }
            log.write(Topic.ARTICLES, null, null);
            log.write(Topic.ENRICHED, victim.getBytes(UTF_8), "{\"outcome\":\"unheard-of\"}".getBytes(UTF_8));
            log.write(Topic.ENRICHED, victim.getBytes(UTF_8), null);
            ledger.send(stack.api(), GOOD / 2, GOOD);

            Contents.requireExact(stack.api(), ledger);
            var dead = log.read(Topic.ENRICH_DEAD);
            System.out.printf("%d poisoned article records, dead letters:%n", 2 * poison.size() + 1);
            dead.stream().map(Log::reason).distinct().sorted().forEach(reason -> System.out.printf("  %s%n", reason));
            assertThat(dead).hasSize(2 * poison.size() + 1).allSatisfy(letter -> {
                assertThat(Log.reason(letter)).isNotBlank().hasSizeLessThan(LONGEST_REASON);
                assertThat(Log.header(letter, "dead-letter-topic")).isEqualTo(Topic.ARTICLES.name());
            });
            assertThat(dead)
                    .filteredOn(letter -> letter.key() != null)
                    .extracting(letter -> Contents.sha256(letter.value()))
                    .containsExactlyInAnyOrderElementsOf(kept(poison.values()));
            assertThat(log.read(Topic.QUERY_DEAD)).extracting(Log::reason).hasSize(2);
            requireTombstone(stack.api(), log, victim);
        }
    }

    /// Digests of what the dead letters keep: all of it, but of what is too large to be written again the beginning.
    private static List<String> kept(Collection<byte @Nullable []> values) {
        return values.stream()
                .map(Objects::requireNonNull)
                .map(value -> value.length > TOO_LARGE ? Arrays.copyOf(value, MEGABYTE) : value)
                .map(Contents::sha256)
                .toList();
    }

    /// A record that truly has no value deletes; that shows that the ones before could have.
    private static void requireTombstone(Api api, Log log, String articleId)
            throws InterruptedException, ExecutionException {
        String ofArticle = "/statements?q=" + Api.encode("article:" + articleId);
        assertThat(api.get(ofArticle).get("total").asInt()).isPositive();
        log.write(Topic.ARTICLES, articleId.getBytes(UTF_8), null);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> api.get(ofArticle).get("total").asInt() == 0);
        JsonNode all = api.get("/statements?q=" + Api.encode("publisher:\"Readout Generator\""));
        assertThat(all.get("total").asInt()).as("all others are still there").isGreaterThan(GOOD);
    }

    private static Map<String, byte @Nullable []> poison() {
        Map<String, byte @Nullable []> poison = new LinkedHashMap<>();
        poison.put("empty", new byte[0]);
        poison.put("not JSON", "Xi said".getBytes(UTF_8));
        poison.put("JSON null", "null".getBytes(UTF_8));
        poison.put("wrong type", "[1,2,3]".getBytes(UTF_8));
        poison.put("wrong field type", "{\"id\":{\"a\":1},\"text\":[]}".getBytes(UTF_8));
        poison.put("unknown version", "{\"specversion\":\"9\",\"article\":{\"identity\":\"ar_1\"}}".getBytes(UTF_8));
        poison.put("invalid UTF-8", new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, (byte) 0xFF, '"', '}'});
        poison.put("one long string", ("\"" + "a".repeat(MEGABYTE) + "\"").getBytes(UTF_8));
        poison.put("depth 10,000", "[".repeat(10_000).getBytes(UTF_8));
        poison.put("huge number", ("{\"id\":" + "9".repeat(10_000) + "}").getBytes(UTF_8));
        poison.put("larger than a dead letter may be", ("\"" + "a".repeat(20 * MEGABYTE)).getBytes(UTF_8));
        return poison;
    }
}
