package readout.query.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static readout.query.Sample.CUBA;
import static readout.query.Sample.RULES;
import static readout.query.Sample.enriched;
import static readout.query.Sample.said;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.event.article.Article;
import readout.event.article.Origin;
import readout.event.outcome.Outcome;
import readout.query.Sample;
import readout.query.change.Arrival;
import readout.query.change.Position;
import readout.query.change.Projection;
import readout.query.change.Step;
import readout.query.search.ClaimJoin;
import readout.query.search.QueryLanguage;
import readout.wire.Json;

/// What is left of an article that was taken down.
class TakingDownTest {

    private static final Article ONE = Sample.article("orchard", "one");
    private static final Article TWO = Sample.article("orchard", "two");
    private static final Article OTHER = Sample.article("vineyard", "other");
    private static final List<Outcome> LOG = List.of(
            enriched(
                    ONE,
                    1,
                    RULES,
                    said(ONE, CUBA, "the plum ripens", "trade"),
                    said(ONE, CUBA, "the pear rots", "trade")),
            enriched(OTHER, 2, RULES, said(OTHER, CUBA, "the plum is sold", "trade")),
            enriched(
                    TWO,
                    3,
                    RULES,
                    said(TWO, CUBA, "the plum ripens early", "trade"),
                    said(TWO, CUBA, "figs fall", "trade")),
            new Outcome.TakenDown(ONE.id(), new Origin(0, 4), RULES));

    @TempDir
    private Path folder;

    private Store written(String name, boolean refreshed) throws IOException {
        Store store = Store.open(folder.resolve(name), 16);
        if (name.equals("behind")) {
            store.writeBehind();
        }
        long offset = 0;
        Checkpoint checkpoint = Checkpoint.NONE;
        for (Outcome outcome : LOG) {
            String id =
                    outcome instanceof Outcome.Enriched read ? read.article().id() : ONE.id();
            Step step = Projection.step(store.held(id), outcome, new Arrival(offset, false), store.corpus());
            Step.Applied applied = (Step.Applied) step;
            store.write(applied, Json.encode(outcome), Sample.WRITTEN);
            checkpoint = new Checkpoint(
                    "log",
                    Position.START,
                    new Position(offset++, applied.changes().size()),
                    Map.of());
            if (refreshed) {
                store.refresh(checkpoint);
            }
        }
        store.refresh(checkpoint);
        store.writeThrough();
        return store;
    }

    private static List<String> shown(Store store, String query) throws IOException {
        Snapshot snapshot = store.acquire();
        try {
            IndexSearcher searcher = snapshot.history(Duration.ofSeconds(5));
            List<String> items = new ArrayList<>();
            Query claims = QueryLanguage.parse(query);
            Query either = new BooleanQuery.Builder()
                    .add(ClaimJoin.before(claims), Occur.SHOULD)
                    .add(ClaimJoin.after(claims), Occur.SHOULD)
                    .build();
            for (ScoreDoc hit : searcher.search(either, 100).scoreDocs) {
                items.add(new String(StoredJson.bytes(searcher.storedFields().document(hit.doc), Hidden.ITEM), UTF_8));
            }
            return items;
        } finally {
            store.release(snapshot);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noneOfItsWordsIsShownWhateverWasSuperseded(boolean refreshed) throws IOException {
        try (Store store = written("view", refreshed)) {
            List<String> items = shown(store, "article:" + ONE.id());

            assertThat(items)
                    .hasSizeGreaterThanOrEqualTo(6)
                    .allSatisfy(item -> assertThat(item).doesNotContain("plum", "pear", "figs", "On orchard"));
            assertThat(shown(store, "sold")).singleElement().asString().contains("the plum is sold");
        }
    }

    @Test
    void allThatWasToldIsStillFoundByTheWordsThatItHad() throws IOException {
        try (Store store = written("view", false)) {
            assertThat(shown(store, "ripens"))
                    .hasSize(3)
                    .last()
                    .asString()
                    .contains("\"change\":\"retracted\"")
                    .doesNotContain("plum");
            assertThat(shown(store, "pear"))
                    .isNotEmpty()
                    .allSatisfy(item -> assertThat(item).doesNotContain("pear"));
        }
    }

    @Test
    void theViewIsTheSameHoweverItWasWritten() throws IOException {
        try (Store one = written("one", true);
                Store other = written("other", false);
                Store third = written("behind", false)) {
            assertThat(digest(one)).isEqualTo(digest(other)).isEqualTo(digest(third));
        }
    }

    private static String digest(Store store) throws IOException {
        Snapshot snapshot = store.acquire();
        try {
            return Fingerprint.of(snapshot).digest();
        } finally {
            store.release(snapshot);
        }
    }
}
