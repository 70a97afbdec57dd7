package readout.query.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.query.Sample.CUBA;
import static readout.query.Sample.said;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.event.article.Article;
import readout.event.outcome.Outcome;
import readout.query.Sample;
import readout.query.change.Position;
import readout.query.change.Step;
import readout.query.index.Checkpoint;
import readout.query.index.Snapshot;
import readout.query.index.Store;
import readout.query.search.AskedQuery;
import readout.query.stream.FoundChanges.FoundChange;
import readout.wire.Json;

/// What streams find, on a real index.
class ChangeSearchTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    private @Nullable Store store;
    private long offset;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(folder, 16);
    }

    @AfterEach
    void close() throws IOException {
        Objects.requireNonNull(store).close();
    }

    private void apply(Outcome.Enriched outcome) throws IOException {
        Store open = Objects.requireNonNull(store);
        Step step = Sample.step(open.held(outcome.article().id()), outcome, offset);
        open.write((Step.Applied) step, Json.encode(outcome), Sample.WRITTEN);
        Position position =
                new Position(offset++, ((Step.Applied) step).changes().size());
        open.refresh(new Checkpoint("log", Position.START, position, Map.of()));
    }

    private FoundChanges find(String query, Position behind, int most) throws IOException {
        Store open = Objects.requireNonNull(store);
        Snapshot snapshot = open.acquire();
        try {
            return ChangeSearch.behind(
                    behind,
                    StreamQuery.of(AskedQuery.of(Map.of("q", List.of(query)), Set.of())),
                    most,
                    snapshot,
                    PATIENCE);
        } finally {
            open.release(snapshot);
        }
    }

    @Test
    void changesComeInOrderPageByPage() throws IOException {
        Article article = Sample.article("a", "text");
        apply(Sample.enriched(
                article,
                1,
                Sample.RULES,
                said(article, CUBA, "port one", "trade"),
                said(article, CUBA, "port two", "trade"),
                said(article, CUBA, "dam", "trade")));
        apply(Sample.enriched(
                Sample.article("b", "text"),
                2,
                Sample.RULES,
                said(Sample.article("b", "text"), CUBA, "port three", "trade")));

        FoundChanges page = find("port", Position.START, 2);
        FoundChanges rest = find("port", page.upTo(), 2);

        assertThat(page.changes()).extracting(FoundChange::position).hasToString("[0.1, 0.2]");
        assertThat(page.upTo()).hasToString("0.2");
        assertThat(rest.changes()).extracting(FoundChange::position).hasToString("[1.1]");
        assertThat(rest.upTo()).hasToString("1.1");
        assertThat(find("port", rest.upTo(), 2).changes()).isEmpty();
    }

    @Test
    void whatNothingMatchesStillMovesThePlace() throws IOException {
        Article article = Sample.article("a", "text");
        apply(Sample.enriched(article, 1, Sample.RULES, said(article, CUBA, "port", "trade")));

        FoundChanges nothing = find("dam", Position.START, 2);

        assertThat(nothing.changes()).isEmpty();
        assertThat(nothing.upTo()).hasToString("0.1");
    }

    @Test
    void aRevisionTellsWhichWordingMatches() throws IOException {
        Article before = Sample.article("a", "one");
        Article after = Sample.article("a", "two");
        apply(Sample.enriched(before, 1, Sample.RULES, said(before, CUBA, "a port and a dam come", "trade")));
        apply(Sample.enriched(after, 2, Sample.RULES, said(after, CUBA, "a port and a mill come", "trade")));

        assertThat(find("change:revised port", Position.START, 9).changes())
                .extracting(FoundChange::matched)
                .containsExactly("both");
        assertThat(find("change:revised dam", Position.START, 9).changes())
                .extracting(FoundChange::matched)
                .containsExactly("before");
        assertThat(find("change:revised mill", Position.START, 9).changes())
                .extracting(FoundChange::matched)
                .containsExactly("after");
    }

    @Test
    void whatIsSupersededStaysInHistory() throws IOException {
        Article before = Sample.article("a", "one");
        Article after = Sample.article("a", "two");
        apply(Sample.enriched(
                before,
                1,
                Sample.RULES,
                said(before, CUBA, "a port and a dam come", "trade"),
                said(before, CUBA, "port fees", "trade")));
        apply(Sample.enriched(after, 2, Sample.RULES, said(after, CUBA, "a port and a mill come", "trade")));
        apply(Sample.enriched(before, 3, Sample.RULES, said(before, CUBA, "a port and a dam come", "trade")));

        assertThat(find("port", Position.START, 9).changes())
                .extracting(FoundChange::name)
                .containsExactly("added", "added", "revised", "retracted", "revised");
    }
}
