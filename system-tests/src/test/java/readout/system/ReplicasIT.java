package readout.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.local.BrokerSettings;
import readout.local.EmbeddedBroker;
import readout.local.stack.Role;

/// Two query-services share the alerts of one broker; one of them is killed again and again while articles come in.
@Tag("faults")
class ReplicasIT {

    private static final List<String> SPEAKERS =
            List.of("CHN", "CUB", "BRA", "KEN", "NOR", "VNM", "CHL", "EGY", "PRT", "KAZ", "GHA", "FIN");
    private static final List<String> FURTHER = List.of("act:commit", "-act:commit");
    private static final int ARTICLES_PER_SECOND = Integer.getInteger("readout.rate", 20);
    private static final int KILLS = Integer.getInteger("readout.kills", 4);
    private static final Duration HAND_OVER = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Map<String, String> LOOPBACK =
            Map.of("READOUT_QUERY_WEBHOOKS_PERMITTED_NETWORKS", "127.0.0.0/8");

    @TempDir
    @SuppressWarnings("NullAway.Init") // filled in by JUnit
    private Path folder;

    @Test
    void whoeverIsKilledEachAlertIsDeliveredByOneAndEveryReplicaAnswersTheSame()
            throws IOException, InterruptedException {
        BrokerSettings broker = BrokerSettings.onFreePorts(folder.resolve("kafka"));
        try (EmbeddedBroker _ = EmbeddedBroker.start(broker);
                Hooks hooks = Hooks.start();
                Service ingest = service(Role.INGEST, "ingest", broker);
                Service _ = service(Role.ENRICH, "enrich", broker)) {
            Service[] replicas = {service(Role.QUERY, "replica-0", broker), service(Role.QUERY, "replica-1", broker)};
            try {
                awaitReady(ingest);
                for (Service replica : replicas) {
                    awaitReady(replica);
                }
                List<String> alerts = makeAlerts(api(replicas[0], ingest), hooks.url());
                run(replicas, ingest, hooks, alerts, broker);
            } finally {
                for (Service replica : replicas) {
                    replica.close();
                }
            }
        }
    }

    private void run(Service[] replicas, Service ingest, Hooks hooks, List<String> alerts, BrokerSettings broker)
            throws IOException, InterruptedException {
        List<Duration> handOvers = new ArrayList<>();
        Ledger ledger = new Ledger(44);
        try (Load load = Load.start(api(replicas[0], ingest), ledger, ARTICLES_PER_SECOND)) {
            awaitAllTold(hooks, alerts, 0);
            assertThat(hooks.repeats())
                    .as("while nobody is killed each webhook comes once, so one replica sends it")
                    .isZero();
            for (int kill = 0; kill < KILLS; kill++) {
                int victim = kill % 2;
                long told = hooks.calls().stream()
                        .mapToLong(Hooks.Call::offset)
                        .max()
                        .orElse(0);
                replicas[victim].kill();
                long killed = System.nanoTime();
                handOvers.add(awaitAllTold(hooks, alerts, told).minusNanos(killed));
                replicas[victim] = service(Role.QUERY, "replica-" + victim, broker);
                awaitReady(replicas[victim]);
            }
            load.finish();
        }
        Map<String, Set<String>> expected = judge(replicas, ingest, hooks, alerts);
        judgeThird(replicas, ingest, broker);
        System.out.printf(
                "%d alerts, %d articles, %d kills of one of two replicas: %d changes told, none missed, none under a "
                        + "second id; %d repeats under the first; all alerts told something newer after %s%n",
                alerts.size(),
                ledger.size(),
                KILLS,
                expected.values().stream().mapToInt(Set::size).sum(),
                hooks.repeats(),
                handOvers.stream()
                        .map(time -> "%.1f s".formatted(time.toMillis() / 1000.0))
                        .toList());
        assertThat(handOvers).allSatisfy(time -> assertThat(time).isLessThanOrEqualTo(HAND_OVER));
    }

    /// What every replica holds, lists and sent is the same.
    private static Map<String, Set<String>> judge(Service[] replicas, Service ingest, Hooks hooks, List<String> alerts)
            throws InterruptedException {
        Api first = api(replicas[0], ingest);
        Api second = api(replicas[1], ingest);
        Contents.awaitNoLag(first);
        Contents.awaitNoLag(second);
        Map<String, Set<String>> expected = new TreeMap<>();
        for (String alert : alerts) {
            expected.put(
                    alert, changes(first, first.get("/alerts/" + alert).get("q").asText()));
        }
        Awaitility.await("every change of every alert is told")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(hooks.changesByAlert()).isEqualTo(expected));
        assertThat(hooks.idsByChange())
                .allSatisfy((change, ids) -> assertThat(ids).hasSize(1));
        assertThat(first.get("/view/digest")).isEqualTo(second.get("/view/digest"));
        for (String path : List.of("/statements?facets=by,theme", "/pairs/CHN/CUB", "/themes/trade")) {
            assertThat(first.get(path)).as(path).isEqualTo(second.get(path));
        }
        for (String alert : alerts) {
            Awaitility.await("both list the same matches")
                    .atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(matches(first, alert)).isEqualTo(matches(second, alert)));
        }
        return expected;
    }

    /// One more, which begins with an empty folder.
    private void judgeThird(Service[] replicas, Service ingest, BrokerSettings broker)
            throws IOException, InterruptedException {
        try (Service third = service(Role.QUERY, "replica-2", broker)) {
            awaitReady(third);
            Contents.awaitNoLag(api(third, ingest));
            assertThat(api(third, ingest).get("/view/digest"))
                    .isEqualTo(api(replicas[0], ingest).get("/view/digest"));
        }
    }

    private Service service(Role role, String name, BrokerSettings broker) throws IOException {
        return Service.start(
                role, folder.resolve(name), broker.bootstrapServers(), role == Role.QUERY ? LOOPBACK : Map.of());
    }

    private static Api api(Service query, Service ingest) {
        return new Api(query.url(), ingest.url());
    }

    private static void awaitReady(Service service) {
        Awaitility.await().atMost(PATIENCE).until(() -> service.health("/ready") == 200);
    }

    private static List<String> makeAlerts(Api api, String url) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        for (String speaker : SPEAKERS) {
            for (String further : FURTHER) {
                String q = "by:%s %s".formatted(speaker, further);
                String form = """
                        {"name": "%s", "q": "%s", "deliver": "webhook", "url": "%s", "from": "earliest"}""".formatted(q, q, url);
                ids.add(api.create("/alerts", form).get("id").asText());
            }
        }
        return ids;
    }

    /// Waits until every alert has told of a change behind an offset, and gives the moment of the last to do so.
    private static Duration awaitAllTold(Hooks hooks, List<String> alerts, long behind) {
        Awaitility.await("every alert tells something newer")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> firstTold(hooks, behind).keySet().containsAll(alerts));
        return Duration.ofNanos(firstTold(hooks, behind).values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElseThrow());
    }

    private static Map<String, Long> firstTold(Hooks hooks, long behind) {
        return hooks.calls().stream()
                .filter(call -> call.offset() > behind)
                .collect(Collectors.toMap(Hooks.Call::alertId, Hooks.Call::at, Math::min));
    }

    private static Set<String> changes(Api api, String query) throws InterruptedException {
        return positions(api, "/changes?size=200&q=" + Api.encode(query));
    }

    private static Set<String> matches(Api api, String alert) throws InterruptedException {
        return positions(api, "/alerts/%s/matches?size=200".formatted(alert));
    }

    private static Set<String> positions(Api api, String path) throws InterruptedException {
        Set<String> positions = new TreeSet<>();
        @Nullable String cursor = null;
        do {
            JsonNode page = api.get(cursor == null ? path : path + "&cursor=" + cursor);
            page.get("items")
                    .forEach(item -> assertThat(
                                    positions.add(item.get("position").asText()))
                            .as("listed once")
                            .isTrue());
            cursor = page.get("next").isNull() ? null : page.get("next").asText();
        } while (cursor != null);
        return positions;
    }
}
