package readout.query.alert.match;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.query.Sample.CHINA;
import static readout.query.Sample.DIAZ_CANEL;
import static readout.query.Sample.claim;
import static readout.query.Sample.said;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.event.article.Article;
import readout.event.article.ArticleReference;
import readout.event.statement.Act;
import readout.event.statement.Slice;
import readout.event.statement.Statement;
import readout.query.Sample;
import readout.query.change.Standing;
import readout.query.index.Item;
import readout.query.search.AskedQuery;

class WhyTest {

    private static List<Why> why(String query, Statement statement) throws IOException {
        Article article = Sample.article("why", "text");
        Item item =
                new Item("3.1", "added", "new", ArticleReference.to(article), statement, Standing.UNKNOWN, null, null);
        return Why.of(AskedQuery.of(query), item);
    }

    private static Statement statement(String content) {
        Article article = Sample.article("why", "text");
        return said(
                article,
                DIAZ_CANEL,
                content,
                claim(content, Act.OPPOSE, CHINA, "sanctions-and-blockade"),
                claim(content, Act.COMMIT, CHINA, "trade"));
    }

    @Test
    void theClaimThatMatchesIsToldWithItsClausesAndWords() throws IOException {
        List<Why> why = why(
                "by:CUB theme:trade \"port fees\" -act:oppose said:2026-05-08 (dam OR harb*)",
                statement("Díaz-Canel said 🚢 port fees in the harbour fall"));

        assertThat(why).singleElement().satisfies(claim -> {
            assertThat(claim.wording()).isEqualTo("after");
            assertThat(claim.clauses())
                    .extracting(Why.Reason::clause)
                    .containsExactly(
                            "by:cub",
                            "theme:trade",
                            "\"port fees\"",
                            "said:[\"2026-05-08T00:00:00Z\" TO \"2026-05-08T23:59:59.999Z\"]",
                            "harb*");
            assertThat(claim.clauses().get(2).spans()).containsExactly(new Slice(18, 27, "port fees"));
            assertThat(claim.clauses().get(4).spans()).containsExactly(new Slice(35, 42, "harbour"));
            assertThat(claim.clauses().getFirst().spans()).containsExactly(claim.claim());
        });
    }

    @Test
    void wordsAreFoundInTheSliceInWhichTheyStand() throws IOException {
        Statement first = statement("Díaz said port");
        Statement split = new Statement(
                first.id(),
                first.kind(),
                first.speakers(),
                null,
                null,
                List.of(new Slice(10, 24, "Díaz said port"), new Slice(40, 48, "the dams")),
                List.of(new Slice(60, 68, "and dams")),
                first.evidence(),
                first.targets(),
                first.themes(),
                first.relays(),
                first.construction(),
                first.meeting(),
                first.said(),
                first.saidBasis(),
                first.claims(),
                first.confidence());

        assertThat(why("dams", split).getFirst().clauses().getFirst().spans())
                .containsExactly(new Slice(44, 48, "dams"), new Slice(64, 68, "dams"));
    }

    @Test
    void whatDoesNotMatchHasNoReason() throws IOException {
        assertThat(why("theme:energy", statement("port"))).isEmpty();
    }
}
