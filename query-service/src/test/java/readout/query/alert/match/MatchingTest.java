package readout.query.alert.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.event.outcome.Outcome;
import readout.query.QuerySettings;
import readout.query.Sample;
import readout.query.alert.Alert;
import readout.query.alert.Deliver;
import readout.query.alert.Delivery;
import readout.query.alert.Digest;
import readout.query.alert.Limits;
import readout.query.alert.Poster;
import readout.query.alert.Span;
import readout.query.alert.Threshold;
import readout.query.alert.log.MemoryLog;
import readout.query.change.Position;
import readout.query.change.Step;
import readout.query.index.Checkpoint;
import readout.query.index.Snapshot;
import readout.query.index.Store;
import readout.query.search.AskedQuery;
import readout.query.stream.ChangeSearch;
import readout.query.stream.FoundChanges;
import readout.query.stream.StreamQuery;
import readout.query.view.View;
import readout.wire.Json;
import readout.wire.Topic;

/// Alerts are made and changes come while the matcher is killed after any record that it writes, and another one goes
/// on: every match is told once, at the end as if nobody had been killed.
class MatchingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Instant MADE = Instant.parse("2026-05-09T10:00:00Z");
    private static final int OUTCOMES = 40;
    private static final int ALERTS = 15;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whoeverIsKilledWhateverIsToldIsToldOnce(long seed) throws Exception {
        Map<String, Map<String, Object>> undisturbed = run(seed, false);
        Map<String, Map<String, Object>> killed = run(seed, true);

        assertThat(killed).as("seed %d", seed).isEqualTo(undisturbed);
    }

    /// What each alert told in the end.
    private static Map<String, Map<String, Object>> run(long seed, boolean kills) throws Exception {
        Generated generated = new Generated(seed);
        Random random = new Random(seed);
        Random killing = new Random(seed + (kills ? 1000 : 0));
        try (Store store = Store.open(Files.createTempDirectory("matching"), 16)) {
            World world = new World(store);
            for (int offset = 0; offset < OUTCOMES; offset++) {
                world.apply(generated.outcome(offset % 7, offset), offset);
                if (offset % (OUTCOMES / ALERTS) == 0 && world.alerts.size() < ALERTS) {
                    world.define(generated.query(), offset == 0 ? 0 : random.nextInt(offset), random.nextInt(4));
                }
                if (kills && killing.nextInt(3) == 0) {
                    world.log.dieAfter(killing.nextInt(6));
                    world.turn();
                    world.turn();
                    world.replace();
                }
                world.turn();
            }
            for (int turn = 0; turn < OUTCOMES; turn++) {
                world.turn();
            }
            world.close();
            assertThat(world.log.told()).as("seed %d", seed).doesNotHaveDuplicates();
            return world.told();
        }
    }

    /// A store that grows, a log, and a matcher that may die.
    private static final class World implements Changes {

        private final Store store;
        private final MemoryLog log = new MemoryLog();
        private final List<Alert> alerts = new ArrayList<>();
        private Position end = Position.START;
        private Matching matching;

        World(Store store) throws IOException, ExecutionException, InterruptedException {
            this.store = store;
            this.matching = begin();
        }

        private Matching begin() throws IOException, ExecutionException, InterruptedException {
            QuerySettings settings = new SmallRyeConfigBuilder()
                    .withConverter(Duration.class, 200, new DurationConverter())
                    .withMapping(QuerySettings.class)
                    .build()
                    .getConfigMapping(QuerySettings.class);
            Poster nobody = new Nobody();
            Telling telling = new Telling(log.deliveries(), log, new Payloads(new View()), nobody, settings);
            Knowledge knowledge = new Knowledge(log.definitions(), log.deliveries(), log.marks());
            Matching begun = new Matching(this, knowledge, telling);
            for (int partition = 0; partition < Topic.ALERTS.partitions(); partition++) {
                begun.adopt(partition);
            }
            return begun;
        }

        void apply(Outcome.Enriched outcome, long offset) throws IOException {
            Step step = Sample.step(store.held(outcome.article().id()), outcome, offset);
            end = new Position(offset, 0);
            if (step instanceof Step.Applied applied) {
                store.write(applied, Json.encode(outcome), Sample.WRITTEN);
                end = applied.position();
            }
            store.refresh(new Checkpoint("log", Position.START, end, Map.of()));
        }

        void define(String query, int since, int kind) {
            String from = new Position(since - 1L, 0).toString();
            Alert alert = new Alert(
                    "al_" + alerts.size(),
                    "alert",
                    query,
                    Deliver.STREAM,
                    kind == 1 ? Digest.HOURLY : Digest.NONE,
                    kind == 2 ? new Threshold(2, Span.DAY) : null,
                    kind == 3 ? new Limits(2) : null,
                    null,
                    from,
                    MADE,
                    MADE,
                    false);
            alerts.add(alert);
            log.define(alert);
        }

        void turn() throws IOException, InterruptedException {
            try {
                matching.round(Instant.MIN);
            } catch (ExecutionException e) {
                assertThat(e).hasRootCauseMessage("the writer is dead");
            }
        }

        void replace() throws IOException, ExecutionException, InterruptedException {
            matching.close();
            log.revive();
            matching = begin();
        }

        void close() throws IOException {
            matching.close();
        }

        /// What each alert told; the matches are checked against the index here.
        Map<String, Map<String, Object>> told() throws IOException {
            Map<String, Map<String, Object>> all = new TreeMap<>();
            for (Alert alert : alerts) {
                Map<String, Object> told = new TreeMap<>();
                log.deliveries().matches(alert.id()).values().forEach(match -> told.put(match.told(), match));
                assertThat(told.keySet())
                        .as("%s from %s", alert.q(), alert.since())
                        .isEqualTo(found(alert));
                for (Delivery notice : log.deliveries().notices(alert.id())) {
                    told.put(notice.told(), notice.count());
                }
                all.put(alert.id(), told);
            }
            return all;
        }

        private java.util.Set<String> found(Alert alert) {
            StreamQuery query = StreamQuery.of(AskedQuery.of(alert.q()));
            return behind(alert.place(), query, 100_000).changes().stream()
                    .map(change -> change.position().toString())
                    .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
        }

        @Override
        public Position position() {
            return end;
        }

        @Override
        public AllChanges.Page behind(Position place, int most) throws IOException {
            Snapshot snapshot = store.acquire();
            try {
                return AllChanges.behind(place, Math.min(most, 7), snapshot);
            } finally {
                store.release(snapshot);
            }
        }

        @Override
        public FoundChanges behind(Position place, StreamQuery query, int most) {
            try {
                Snapshot snapshot = store.acquire();
                try {
                    return ChangeSearch.behind(place, query, most > 1000 ? most : 3, snapshot, PATIENCE);
                } finally {
                    store.release(snapshot);
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static final class Nobody implements Poster {

        @Override
        public void open(Alert alert, Collection<Delivery> told) {}

        @Override
        public void post(Delivery delivery) {}

        @Override
        public void close(String alertId) {}
    }
}
