package readout.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;
import readout.edge.problem.ProblemException;

class AskedQueryTest {

    private static List<Query> clauses(Map<String, List<String>> parameters) {
        BooleanQuery all =
                (BooleanQuery) AskedQuery.of(parameters, Set.of("size")).claims();
        return all.clauses().stream().map(BooleanClause::query).toList();
    }

    @Test
    void parametersStandForClauses() {
        assertThat(clauses(Map.of(
                        "q", List.of("act:commit"),
                        "theme", List.of("trade, energy"),
                        "speaker", List.of("Diaz-Canel"),
                        "size", List.of("5"))))
                .containsExactly(
                        QueryLanguage.parse("act:commit"),
                        QueryLanguage.parse("speaker:(\"Diaz-Canel\")"),
                        QueryLanguage.parse("theme:(\"trade\" OR \"energy\")"));
    }

    @Test
    void fromAndUntilBoundTheDayOfSpeaking() {
        assertThat(clauses(Map.of("from", List.of("2026-05"), "until", List.of("2026-06-30"))))
                .containsExactly(
                        QueryLanguage.parse(""),
                        QueryLanguage.parse("said:[2026-05 TO *]"),
                        QueryLanguage.parse("said:[* TO 2026-06-30]"));
    }

    @Test
    void signsInAValueAreNoSyntax() {
        assertThat(clauses(Map.of("publisher", List.of("The \"Daily\" (East) \\ West*"))))
                .last()
                .hasToString("publisher:the \"daily\" (east) \\ west*");
    }

    @Test
    void equalQuestionsHaveEqualTexts() {
        AskedQuery one = AskedQuery.of(Map.of("q", List.of(" port "), "by", List.of("CUB")), Set.of());
        AskedQuery other = AskedQuery.of(Map.of("by", List.of("CUB"), "q", List.of("port")), Set.of());

        assertThat(one.text()).isEqualTo(other.text()).isEqualTo("port by:(\"CUB\")");
    }

    @Test
    void anUnknownParameterIsToldByName() {
        assertThatThrownBy(() -> AskedQuery.of(Map.of("them", List.of("trade")), Set.of()))
                .isInstanceOfSatisfying(ProblemException.class, e -> {
                    assertThat(e.problem().field()).isEqualTo("them");
                    assertThat(e.problem().status()).isEqualTo(400);
                });
        assertThatThrownBy(() -> AskedQuery.of(Map.of("from", List.of("soon")), Set.of()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().field()).isEqualTo("from"));
    }
}
