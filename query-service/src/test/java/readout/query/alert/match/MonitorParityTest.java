package readout.query.alert.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.event.outcome.Outcome;
import readout.query.Sample;
import readout.query.change.Position;
import readout.query.change.Step;
import readout.query.index.Checkpoint;
import readout.query.index.Item;
import readout.query.index.Snapshot;
import readout.query.index.Store;
import readout.query.search.AskedQuery;
import readout.query.stream.ChangeSearch;
import readout.query.stream.FoundChanges.FoundChange;
import readout.query.stream.StreamQuery;
import readout.wire.Json;

/// The monitor says of every change what the index says.
class MonitorParityTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int QUERIES = 60;
    private static final int OUTCOMES = 60;
    private static final int ARTICLES = 12;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theMonitorMatchesWhatTheIndexFinds(long seed) throws IOException {
        Generated generated = new Generated(seed);
        Map<String, StreamQuery> queries = new TreeMap<>();
        for (int i = 0; i < QUERIES; i++) {
            queries.put("al_" + i, StreamQuery.of(AskedQuery.of(generated.query())));
        }
        try (Store store = Store.open(Files.createTempDirectory("parity"), 16)) {
            fill(store, generated);
            Snapshot snapshot = store.acquire();
            try {
                Map<String, Set<String>> matched = matched(queries, snapshot);
                for (Map.Entry<String, StreamQuery> query : queries.entrySet()) {
                    assertThat(matched.getOrDefault(query.getKey(), Set.of()))
                            .as("seed %d: %s", seed, query.getValue().text())
                            .isEqualTo(found(query.getValue(), snapshot));
                }
                assertThat(matched.size()).as("queries that match something").isGreaterThan(QUERIES / 3);
            } finally {
                store.release(snapshot);
            }
        }
    }

    private static void fill(Store store, Generated generated) throws IOException {
        Position end = Position.START;
        for (int offset = 0; offset < OUTCOMES; offset++) {
            Outcome.Enriched outcome = generated.outcome(offset % ARTICLES, offset);
            if (Sample.step(store.held(outcome.article().id()), outcome, offset) instanceof Step.Applied applied) {
                store.write(applied, Json.encode(outcome), Sample.WRITTEN);
                end = applied.position();
            }
        }
        store.refresh(new Checkpoint("log", Position.START, end, Map.of()));
    }

    /// Position and wording of every match, by query.
    private static Map<String, Set<String>> matched(Map<String, StreamQuery> queries, Snapshot snapshot)
            throws IOException {
        Map<String, Set<String>> matched = new HashMap<>();
        try (AlertMonitor monitor = new AlertMonitor()) {
            monitor.register(queries);
            for (AllChanges.Wording change :
                    AllChanges.behind(Position.START, 100_000, snapshot).items()) {
                Item item = change.matched();
                monitor.match(item.change(Position.parse(item.position())))
                        .forEach((id, wording) -> matched.computeIfAbsent(id, _ -> new TreeSet<>())
                                .add(item.position() + " " + wording));
            }
        }
        return matched;
    }

    private static Set<String> found(StreamQuery query, Snapshot snapshot) throws IOException {
        Set<String> found = new TreeSet<>();
        for (FoundChange change : ChangeSearch.behind(Position.START, query, 100_000, snapshot, PATIENCE)
                .changes()) {
            found.add(change.position() + " " + change.matched());
        }
        return found;
    }
}
