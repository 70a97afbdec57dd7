package readout.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;

class QueryLanguageTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            port AND                 => 8  => ends too early
            (port                    => 5  => ends too early
            port)                    => 4  => not expected
            "port                    => 5  => inside a quotation
            said:[2026 TO            => 13 => ends too early
            by:CUB them:trade        => 7  => no field 'them'
            said:yesterday           => 5  => no time
            by:CUB said:>soon        => 12 => no time
            confidence:high          => 11 => no number
            /colou?r/                => 0  => regular expressions
            p*                       => 0  => at least 2 characters
            *port                    => 0  => at least 2 characters
            p?rt*                    => 0  => at least 2 characters
            said:2026*               => 5  => has no words
            by:(AND OR CUB)          => 4  => put it in quotation marks
            by:AND them:trade        => 7  => no field 'them'
            """)
    void anErrorTellsWhereAndWhy(String query, int position, String why) {
        Problem problem = problem(query);

        assertThat(problem.detail()).contains(why);
        assertThat(problem.position()).isEqualTo(position);
        assertThat(problem.field()).isEqualTo("q");
    }

    @ParameterizedTest
    @ValueSource(strings = {"by:AND", "by:AND theme:trade", "(by:AND) -to:CUB", "to:NOT", "by:CUB OR by:AND"})
    void aValueThatIsAWordOfTheLanguageIsAValueBehindAField(String query) {
        String quoted = query.replace(":AND", ":\"AND\"").replace(":NOT", ":\"NOT\"");

        assertThat(QueryLanguage.parse(query)).isEqualTo(QueryLanguage.parse(quoted));
    }

    @Test
    void abuseIsRefused() {
        assertThat(problem("a".repeat(5000)).detail()).contains("more than 4096");
        assertThat(problem("(".repeat(30) + "a" + ")".repeat(30)).detail()).contains("20 deep");
        assertThat(problem("a ".repeat(300)).detail()).contains("at most 200 clauses");
    }

    private static Problem problem(String query) {
        return catchThrowableOfType(ProblemException.class, () -> QueryLanguage.parse(query))
                .problem();
    }
}
