package readout.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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
