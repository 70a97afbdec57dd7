package readout.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TopicsDocumentTest {

    private static final Pattern ROW = Pattern.compile("^\\| `(readout\\.[a-z.0-9-]+)` \\| (\\d+) \\| (\\w+) \\|.*");

    @Test
    void theDocumentListsTheTopicsAsTheyAre() throws IOException {
        List<Topic> documented = Files.readAllLines(Path.of("../docs/topics.md")).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> new Topic(
                        row.group(1),
                        Integer.parseInt(row.group(2)),
                        row.group(3),
                        row.group().contains("**Compacted**")))
                .toList();

        assertThat(documented).containsExactlyElementsOf(Topic.ALL);
    }
}
