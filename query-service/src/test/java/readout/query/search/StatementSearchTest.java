package readout.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.query.Sample.CHINA;
import static readout.query.Sample.CUBA;
import static readout.query.Sample.DIAZ_CANEL;
import static readout.query.Sample.claim;
import static readout.query.Sample.meaning;
import static readout.query.Sample.said;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.event.article.Article;
import readout.event.outcome.Outcome;
import readout.event.statement.Act;
import readout.event.statement.Actor;
import readout.event.statement.ActorType;
import readout.event.statement.Statement;
import readout.query.Sample;
import readout.query.change.Position;
import readout.query.change.Step;
import readout.query.index.Checkpoint;
import readout.query.index.Item;
import readout.query.index.Snapshot;
import readout.query.index.Store;
import readout.wire.Json;

/// What queries find, on a real index.
class StatementSearchTest {

    @TempDir
    private static Path folder;

    private static final Actor UNITED_STATES = new Actor("USA", ActorType.COUNTRY, "United States", "Q30", "USA", null);

    private static Store store;
    private static Snapshot snapshot;

    @BeforeAll
    static void fill() throws IOException {
        store = Store.open(folder, 16);
        Article first = Sample.article("first", "one");
        Article second = Sample.article("second", "two");
        Statement port = said(first, CUBA, "Cuba will build a port with China", "trade");
        Statement mixed = said(
                first,
                DIAZ_CANEL,
                "Cuba firmly supports China's sovereignty and opposes the blockade",
                claim("Cuba firmly supports China's sovereignty", Act.ENDORSE, CHINA, "sovereignty"),
                meaning(
                        claim("opposes the blockade", Act.OPPOSE, CUBA, "sanctions-and-blockade"),
                        "blockade",
                        UNITED_STATES));
        Statement reply = said(second, CHINA, "the port will be built next year", "trade", "investment");
        apply(Sample.enriched(first, 0, Sample.RULES, port, mixed), 0);
        apply(Sample.enriched(second, 1, Sample.RULES, reply), 1);
        store.refresh(new Checkpoint("log", Position.START, new Position(1, 1), Map.of()));
        snapshot = store.acquire();
    }

    private static void apply(Outcome outcome, long offset) throws IOException {
        store.write((Step.Applied) Sample.step(null, outcome, offset), Json.encode(outcome), Sample.WRITTEN);
    }

    @AfterAll
    static void close() throws IOException {
        store.release(snapshot);
        store.close();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            port                                  => 2
            PORT China                            => 1
            port OR blockade                      => 3
            "port with china"                     => 1
            "with port"                           => 0
            Cuba -port                            => 1
            -port                                 => 1
            by:CUB                                => 2
            by:cub theme:trade                    => 1
            by:Q148                               => 1
            by:miguel-diaz-canel-cub              => 1
            speaker:diaz-canel                    => 1
            speaker:Díaz-Canel                    => 1
            speaker:"Miguel Diaz Canel"           => 1
            office:president                      => 1
            to:CHN                                => 3
            to:CHN -theme:sovereignty             => 2
            impliedTarget:USA                     => 1
            impliedTarget:blockade                => 1
            impliedTarget:CUB                     => 0
            to:USA                                => 0
            act:oppose theme:sovereignty          => 0
            act:oppose text:sovereignty           => 1
            theme:(trade OR sovereignty)          => 3
            theme:inv*                            => 1
            publisher:"example daily"             => 3
            side:CUB                              => 3
            said:2026-05-08                       => 3
            said:2026-05                          => 3
            said:[2026-05-01 TO 2026-05-07]       => 0
            said:>=2026-05-08                     => 3
            said:>2026-05-08                      => 0
            said:<2026-05-09                      => 3
            published:[2026 TO *]                 => 3
            observed:"2026-05-09T10:00:00Z"       => 3
            confidence:>0.8                       => 3
            confidence:<0.9                       => 0
            confidence:[0.5 TO 0.95}              => 3
            meeting:mt_1                          => 3
            change:added cause:new                => 3
            change:retracted                      => 0
            title:first                           => 2
            kind:indirect -by:CHN                 => 2
            (-by:CHN)                             => 2
            by:CUB (-theme:trade)                 => 1
            intensity:*                           => 0
            cameo:03                              => 3
            cameo:0311                            => 3
            cameo:11                              => 0
            plover:agree                          => 3
            theme:*                               => 3
            *:*                                   => 3
            `blockad~`                            => 1
            "supports china"~3                    => 1
            """)
    void aQueryFindsWhatItSays(String query, int statements) throws IOException {
        IndexSearcher searcher = snapshot.current();

        assertThat(searcher.count(ClaimJoin.after(QueryLanguage.parse(query)))).isEqualTo(statements);
    }

    @Test
    void facetsCountStatementsNotClaims() throws IOException {
        IndexSearcher searcher = snapshot.current();
        FacetCounts counts = FacetCounts.of(ClaimJoin.after(QueryLanguage.parse("")), searcher, snapshot);

        assertThat(counts.top(readout.query.index.Field.BY, 10))
                .containsExactly(new FacetCounts.Count("CUB", 2), new FacetCounts.Count("CHN", 1));
        assertThat(counts.top(readout.query.index.Field.FORMULATION, 10)).isEmpty();
    }

    @Test
    void whoIsOnlyImpliedIsCountedByItself() throws IOException {
        IndexSearcher searcher = snapshot.current();
        FacetCounts counts = FacetCounts.of(ClaimJoin.after(QueryLanguage.parse("")), searcher, snapshot);

        assertThat(counts.top(readout.query.index.Field.IMPLIED_TARGET, 10))
                .containsExactly(new FacetCounts.Count("USA", 1));
        assertThat(counts.top(readout.query.index.Field.TO, 10))
                .extracting(FacetCounts.Count::value)
                .doesNotContain("USA");
    }

    @Test
    void theNewestComesFirst() throws IOException {
        IndexSearcher searcher = snapshot.current();
        List<Item> items = Items.read(
                searcher,
                searcher.search(ClaimJoin.after(QueryLanguage.parse("")), 10, Sorting.NEWEST.sort()).scoreDocs);

        assertThat(items).extracting(Item::position).containsExactly("1.1", "0.2", "0.1");
    }
}
