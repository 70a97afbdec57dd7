package readout.query.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static readout.query.Sample.CHINA;
import static readout.query.Sample.CUBA;
import static readout.query.Sample.DIAZ_CANEL;
import static readout.query.Sample.claim;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.event.article.Article;
import readout.event.article.Origin;
import readout.event.article.Withdrawal;
import readout.event.outcome.Outcome;
import readout.event.statement.Act;
import readout.event.statement.Actor;
import readout.event.statement.Claim;
import readout.event.statement.Statement;
import readout.query.Sample;
import readout.query.change.Arrival;
import readout.query.change.Position;
import readout.query.change.Projection;
import readout.query.change.Step;
import readout.query.index.Checkpoint;
import readout.query.index.Item;
import readout.query.index.Snapshot;
import readout.query.index.Store;
import readout.query.search.AskedQuery;
import readout.query.search.ClaimJoin;
import readout.query.search.Items;
import readout.query.search.QueryLanguage;
import readout.query.stream.FoundChanges.FoundChange;
import readout.wire.Decoded;
import readout.wire.Json;

/// History and stream give one answer: whoever folds the changes that a stream sends holds what the query finds.
class OneAnswerTest {

    private static final List<String> QUERIES = List.of(
            "",
            "port",
            "-port",
            "port OR dam",
            "\"the dam\"",
            "by:CUB",
            "by:CUB -theme:trade",
            "(-by:CHN)",
            "to:CHN act:oppose",
            "theme:(trade OR energy) by:CHN",
            "speaker:diaz-canel mill",
            "port act:endorse theme:energy",
            "novelty:>0.5",
            "novelty:<1 by:CUB",
            "restates:*",
            "-copyOf:* port");
    private static final List<String> WORDS = List.of("port", "dam", "mill");
    private static final List<String> THEMES = List.of("trade", "energy", "sovereignty");
    private static final List<Actor> ACTORS = List.of(CUBA, CHINA, DIAZ_CANEL);
    private static final int OUTCOMES = 60;
    private static final int ARTICLES = 6;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatAStreamSentIsWhatAQueryFinds(long seed) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Listener> listeners = QUERIES.stream().map(Listener::new).toList();
        try (Store store = Store.open(folder, 16)) {
            for (int offset = 0; offset < OUTCOMES; offset++) {
                apply(outcome(random, offset), offset, store);
                Snapshot snapshot = store.acquire();
                try {
                    for (Listener listener : listeners) {
                        if (random.nextInt(3) == 0 || offset == OUTCOMES - 1) {
                            listener.catchUp(snapshot, 1 + random.nextInt(4));
                            assertThat(listener.statements)
                                    .as("query <%s> after outcome %d, seed %d", listener.query, offset, seed)
                                    .isEqualTo(found(listener.query, snapshot));
                        }
                    }
                } finally {
                    store.release(snapshot);
                }
            }
        }
        assertThat(listeners).allSatisfy(listener -> assertThat(listener.heard).isPositive());
    }

    /// Somebody who knows only what a stream sent.
    private static final class Listener {
        private final String query;
        private final Set<String> statements = new TreeSet<>();
        private Position position = Position.START;
        private int heard;

        private Listener(String query) {
            this.query = query;
        }

        private void catchUp(Snapshot snapshot, int page) throws IOException {
            Position end = snapshot.checkpoint().position();
            while (position.compareTo(end) < 0) {
                FoundChanges found = ChangeSearch.behind(
                        position,
                        StreamQuery.of(AskedQuery.of(Map.of("q", List.of(query)), Set.of())),
                        page,
                        snapshot,
                        Duration.ofSeconds(5));
                found.changes().forEach(this::hear);
                position = found.upTo();
            }
        }

        private void hear(FoundChange change) {
            Item item = item(change.item());
            heard++;
            if (item.before() != null) {
                statements.remove(item.before().id());
            }
            if (change.matched().equals("before")) {
                statements.remove(item.statement().id());
            } else {
                statements.add(item.statement().id());
            }
        }
    }

    private static Item item(String json) {
        return switch (Json.decode(json.getBytes(UTF_8), Item.class)) {
            case Decoded.Value<Item>(Item item) -> item;
            case Decoded.Unreadable<Item>(String reason) -> throw new AssertionError(reason);
        };
    }

    private static Set<String> found(String query, Snapshot snapshot) throws IOException {
        IndexSearcher searcher = snapshot.current();
        ScoreDoc[] hits =
                searcher.search(ClaimJoin.after(QueryLanguage.parse(query)), 1_000, Sort.INDEXORDER).scoreDocs;
        return Items.read(searcher, hits).stream()
                .map(item -> item.statement().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void apply(Outcome outcome, long offset, Store store) throws IOException {
        String articleId = switch (outcome) {
            case Outcome.Enriched enriched -> enriched.article().id();
            case Outcome.Unread unread -> unread.article().id();
            case Outcome.Withdrawn withdrawn -> withdrawn.withdrawal().articleId();
            case Outcome.TakenDown takenDown -> takenDown.articleId();
            case Outcome.Refused _ -> throw new AssertionError("none is made here");
        };
        int changes = 0;
        if (Projection.step(store.held(articleId), outcome, new Arrival(offset, false), store.corpus())
                instanceof Step.Applied applied) {
            store.write(applied, Json.encode(outcome), Sample.WRITTEN);
            changes = applied.changes().size();
        }
        store.refresh(new Checkpoint("log", Position.START, new Position(offset, changes), Map.of()));
    }

    private static Outcome outcome(RandomGenerator random, long offset) {
        Article article = Sample.article("article-" + random.nextInt(ARTICLES), "wording " + random.nextInt(50));
        return switch (random.nextInt(12)) {
            case 0 -> new Outcome.TakenDown(article.id(), new Origin(0, offset), Sample.RULES);
            case 1 -> Sample.unread(article, offset);
            case 2 ->
                new Outcome.Withdrawn(
                        new Withdrawal(article.id(), "410 Gone", Sample.WRITTEN), new Origin(0, offset), Sample.RULES);
            default ->
                Sample.enriched(
                        article,
                        offset,
                        Sample.RULES,
                        IntStream.range(0, random.nextInt(4))
                                .mapToObj(ordinal -> statement(article, ordinal, random))
                                .toArray(Statement[]::new));
        };
    }

    /// Statements of one article differ in their first word, so that no two of them have the same id.
    private static Statement statement(Article article, int ordinal, RandomGenerator random) {
        String content = "%d the %s and the %s come".formatted(ordinal, any(WORDS, random), any(WORDS, random));
        Claim[] claims = IntStream.range(0, 1 + random.nextInt(2))
                .mapToObj(_ -> claim(
                        "the %s of the north and of the sea".formatted(any(WORDS, random)),
                        any(List.of(Act.ENDORSE, Act.OPPOSE), random),
                        any(ACTORS, random),
                        any(THEMES, random)))
                .toArray(Claim[]::new);
        return Sample.said(article, any(ACTORS, random), content, claims);
    }

    private static <T> T any(List<T> choice, RandomGenerator random) {
        return choice.get(random.nextInt(choice.size()));
    }
}
