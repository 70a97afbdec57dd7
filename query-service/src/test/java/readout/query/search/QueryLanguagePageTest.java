package readout.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What `docs/query-language.md` shows.
class QueryLanguagePageTest {

    private static final Path PAGE = Path.of("../docs/query-language.md");
    private static final Pattern EXAMPLE = Pattern.compile("^\\| `([^`]+)` \\| [^|]+ \\|$", Pattern.MULTILINE);

    private static List<String> examples() throws IOException {
        String page = Files.readString(PAGE);
        String examples = page.substring(page.indexOf("## Twenty examples"), page.indexOf("## History and stream"));
        return EXAMPLE.matcher(examples).results().map(found -> found.group(1)).toList();
    }

    @Test
    void thereAreTwentyExamples() throws IOException {
        assertThat(examples()).hasSize(20).doesNotHaveDuplicates();
    }

    private static List<String> shown() throws IOException {
        return Pattern.compile("^    (\\S.*)$", Pattern.MULTILINE)
                .matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shown")
    void whatIsShownAtTheTopIsAQuery(String query) {
        assertThat(QueryLanguage.parse(query)).isNotEqualTo(new MatchAllDocsQuery());
    }

    @Test
    void parametersStandForTheClausesThatThePageSays() throws IOException {
        List<MatchResult> pairs = Pattern.compile("`\\?([^`]+)`\\s+is\\s+`([^`]+)`")
                .matcher(Files.readString(PAGE))
                .results()
                .toList();

        assertThat(pairs).hasSize(2);
        for (MatchResult pair : pairs) {
            Map<String, List<String>> parameters = Arrays.stream(pair.group(1).split("&", -1))
                    .map(parameter -> parameter.split("=", 2))
                    .collect(Collectors.toMap(parameter -> parameter[0], parameter -> List.of(parameter[1])));
            try (ExampleIndex index = ExampleIndex.open()) {
                assertThat(index.count(AskedQuery.of(parameters, Set.of()).claims()))
                        .as(pair.group())
                        .isEqualTo(index.count(QueryLanguage.parse(pair.group(2))));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleFindsSomeOfTheStatements(String query) throws IOException {
        try (ExampleIndex index = ExampleIndex.open()) {
            assertThat(index.count(QueryLanguage.parse(query)))
                    .isPositive()
                    .isLessThan(index.count(new MatchAllDocsQuery()));
        }
    }
}
