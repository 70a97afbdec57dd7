package readout.edge.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemsDocumentTest {

    private static final Pattern ROW = Pattern.compile("^\\| `(urn:[a-z:-]+)` \\| (\\d+) \\|.*");

    @Test
    void theDocumentListsEveryKindOfProblem() throws IOException {
        List<String> documented = Files.readAllLines(Path.of("../docs/problems.md")).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();

        assertThat(documented)
                .containsExactlyElementsOf(Arrays.stream(ProblemType.values())
                        .map(type -> type.uri() + " " + type.status())
                        .toList());
    }
}
