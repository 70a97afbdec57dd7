package readout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import readout.event.article.CanonicalUrl;
import readout.event.article.KeptText;
import readout.wire.Json;

/// The articles that `readout demo` loads.
class SamplesTest {

    private static final Set<String> FIELDS =
            Set.of("url", "title", "publisher", "reportingSide", "published", "language", "text");

    private static final List<JsonNode> SAMPLES = new ArrayList<>();

    @BeforeAll
    static void readThem() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../samples"))) {
            for (Path file : files.sorted().toList()) {
                SAMPLES.add(Json.mapper().readTree(Files.readAllBytes(file)));
            }
        }
    }

    @Test
    void thereAreEnoughForAFirstImpression() {
        assertThat(SAMPLES).hasSizeGreaterThanOrEqualTo(10);
        assertThat(SAMPLES)
                .extracting(sample -> sample.path("language").asText())
                .contains("en", "es");
    }

    @Test
    void everySampleHasTheFieldsOfAnArticleAndNoOthers() {
        assertThat(SAMPLES).allSatisfy(sample -> {
            assertThat(sample.fieldNames())
                    .toIterable()
                    .isSubsetOf(FIELDS)
                    .contains("url", "title", "published", "text");
            assertThat(sample.path("text").asText()).hasSizeGreaterThan(300);
        });
    }

    @Test
    void everySampleIsAnArticleOfItsOwnAtAnAddressThatIsNobodys() {
        assertThat(SAMPLES)
                .extracting(sample -> CanonicalUrl.of(sample.path("url").asText()))
                .doesNotHaveDuplicates()
                .allMatch(url -> url.startsWith("https://example.org/samples/"));
    }

    @Test
    void oneHoldsCharactersThatTellCodePointsFromOthers() {
        assertThat(SAMPLES)
                .extracting(sample -> KeptText.of(sample.path("text").asText()).text())
                .anyMatch(text -> text.contains("Díaz-Canel") && text.contains("李希") && text.contains("🕊️"));
    }
}
