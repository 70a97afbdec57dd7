package readout.query.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FieldsDocumentTest {

    private static final Pattern ROW =
            Pattern.compile("^\\| `([a-zA-Z]+)` \\|.*\\| (claim|statement|article|change) \\|$");

    @Test
    void theDocumentListsEveryField() throws IOException {
        List<String> documented = Files.readAllLines(Path.of("../docs/query-language.md")).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> row.group(1))
                .toList();

        assertThat(documented)
                .containsExactlyElementsOf(
                        Arrays.stream(Field.values()).map(Field::fieldName).toList());
    }
}
