package readout.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static readout.query.Sample.CUBA;
import static readout.query.Sample.RULES;
import static readout.query.Sample.said;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.edge.problem.ProblemException;
import readout.event.article.Article;
import readout.event.outcome.Outcome;
import readout.event.statement.Slice;
import readout.query.Sample;
import readout.query.change.Position;
import readout.query.change.Step;
import readout.query.index.Checkpoint;
import readout.query.index.Field;
import readout.query.index.Snapshot;
import readout.query.index.Store;
import readout.wire.Json;

/// Earlier moments of a view, on a real index. Each outcome is written a minute after the one before.
class MomentTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Instant FIRST = Instant.parse("2026-05-09T10:00:00Z");

    @TempDir
    private Path folder;

    private @Nullable Store store;
    private long offset;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(folder, 16);
        Article one = Sample.article("a", "one");
        Article two = Sample.article("a", "two");
        apply(Sample.enriched(
                one, 1, RULES, said(one, CUBA, "a port comes", "trade"), said(one, CUBA, "fees", "trade")));
        apply(Sample.enriched(two, 2, RULES, said(two, CUBA, "no harbour at all", "trade")));
        apply(Sample.enriched(one, 3, RULES, said(one, CUBA, "a port comes", "trade")));
    }

    @AfterEach
    void close() throws IOException {
        Objects.requireNonNull(store).close();
    }

    private void apply(Outcome.Enriched outcome) throws IOException {
        Step.Applied step = write(outcome);
        Objects.requireNonNull(store).refresh(new Checkpoint("log", Position.START, step.position(), Map.of()));
    }

    private Step.Applied write(Outcome.Enriched outcome) throws IOException {
        Store open = Objects.requireNonNull(store);
        Step.Applied step =
                (Step.Applied) Sample.step(open.held(outcome.article().id()), outcome, offset);
        open.write(step, Json.encode(outcome), FIRST.plusSeconds(60 * offset));
        offset++;
        return step;
    }

    private List<String> texts(@Nullable String asOf) throws IOException {
        return reading(asOf, moment -> moment.items(AskedQuery.ALL, Sorting.OLDEST, 10)).stream()
                .flatMap(item -> item.statement().content().stream())
                .map(Slice::text)
                .toList();
    }

    private interface Reading<T> {
        T read(Moment moment) throws IOException;
    }

    private <T> T reading(@Nullable String asOf, Reading<T> reading) throws IOException {
        Store open = Objects.requireNonNull(store);
        Snapshot snapshot = open.acquire();
        try {
            return reading.read(Moment.of(asOf, snapshot, PATIENCE));
        } finally {
            open.release(snapshot);
        }
    }

    @Test
    void whatWasCurrentAtAPositionIsFoundAsOfIt() throws IOException {
        assertThat(texts("-1.0")).isEmpty();
        assertThat(texts("0.1")).containsExactly("a port comes");
        assertThat(texts("0.2")).containsExactly("a port comes", "fees");
        assertThat(texts("1.3")).containsExactly("no harbour at all");
        assertThat(texts(null)).containsExactly("a port comes");
        assertThat(texts("2.2")).isEqualTo(texts(null));
    }

    @Test
    void whatWasSupersededTwiceUnseenWasSupersededTheFirstTime() throws IOException {
        Article one = Sample.article("b", "one");
        Article two = Sample.article("b", "two");
        write(Sample.enriched(one, 1, RULES, said(one, CUBA, "a dam comes", "trade")));
        write(Sample.enriched(two, 2, RULES, said(two, CUBA, "no barrage at all", "trade")));
        write(Sample.enriched(one, 3, RULES, said(one, CUBA, "a dam comes", "trade")));
        apply(Sample.enriched(two, 4, RULES, said(two, CUBA, "no barrage at all", "trade")));

        assertThat(texts("3.1")).containsExactly("a port comes", "a dam comes");
        assertThat(texts("4.2")).containsExactly("a port comes", "no barrage at all");
        assertThat(texts("5.2")).containsExactly("a port comes", "a dam comes");
        assertThat(texts("6.2")).containsExactly("a port comes", "no barrage at all");
    }

    @Test
    void aTimeStandsForWhatWasOnTheLogThen() throws IOException {
        assertThat(texts("2026-05-09T09:59:59Z")).isEmpty();
        assertThat(texts("2026-05-09T10:00:30Z")).containsExactly("a port comes", "fees");
        assertThat(texts("2026-05-09T10:01:00Z")).containsExactly("no harbour at all");
        assertThat(texts("2026-05")).isEqualTo(texts(null));
    }

    @Test
    void valuesAreCountedAsOfAMoment() throws IOException {
        List<FacetCounts.Count> counts =
                reading("0.2", moment -> moment.facets(AskedQuery.ALL).top(Field.BY, 5));

        assertThat(counts).containsExactly(new FacetCounts.Count("CUB", 2));
    }

    @Test
    void whatHasNotComeYetIsRefused() {
        assertThatThrownBy(() -> texts("9.1"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("not yet");
        assertThatThrownBy(() -> texts("soon"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("17.3");
    }
}
