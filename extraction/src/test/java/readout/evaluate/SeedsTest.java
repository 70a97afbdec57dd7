package readout.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import readout.event.article.Article;
import readout.event.article.KeptText;
import readout.event.article.Submission;
import readout.event.statement.Extraction;
import readout.extract.TestReader;
import readout.wire.Json;

/// The three articles on which experts marked every statement. They are not part of the repository: the folder is
/// named by `READOUT_SHARED`, or stands beside the repository's; without it the test is skipped.
///
/// A statement is found if the content of one of ours overlaps its content by half: code points in both, over code
/// points in either. Its speaker is right if that one names the same speakers.
class SeedsTest {

    private static final double OVERLAP = 0.5;
    private static final int REQUIRED = 37;

    private static int required;
    private static int found;
    private static int attributed;

    @BeforeAll
    static void score() throws IOException {
        Path shared = Optional.ofNullable(System.getenv("READOUT_SHARED"))
                .map(Path::of)
                .orElse(Path.of("..", "..", "shared"));
        Path gold = shared.resolve("eval").resolve("seeds-gold.json");
        assumeTrue(Files.isReadable(gold), () -> "skipped: there is no " + gold);
        for (JsonNode article : Json.mapper().readTree(Files.readAllBytes(gold))) {
            String id = article.path("id").asText();
            String text = Files.readString(shared.resolve("seeds").resolve(id + ".txt"));
            JsonNode ours = read(id, text);
            for (JsonNode statement : article.path("statements")) {
                if (!statement.path("optional").asBoolean()) {
                    count(statement, ours.path("statements"));
                }
            }
        }
    }

    private static JsonNode read(String id, String given) {
        KeptText text = KeptText.of(given);
        Article article = TestReader.article(Submission.BARE, given);
        Extraction extraction = TestReader.extraction(article);
        return NeutralFormat.json(id, text, extraction);
    }

    private static void count(JsonNode gold, JsonNode ours) {
        required++;
        for (JsonNode statement : ours) {
            if (overlap(codePoints(gold), codePoints(statement)) >= OVERLAP) {
                found++;
                attributed += speakers(gold).equals(speakers(statement)) ? 1 : 0;
                return;
            }
        }
    }

    private static BitSet codePoints(JsonNode statement) {
        BitSet covered = new BitSet();
        statement
                .path("content")
                .forEach(span ->
                        covered.set(span.path("start").asInt(), span.path("end").asInt()));
        return covered;
    }

    private static double overlap(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        BitSet either = (BitSet) one.clone();
        either.or(other);
        return (double) both.cardinality() / either.cardinality();
    }

    private static Set<String> speakers(JsonNode statement) {
        Set<String> names = new HashSet<>();
        statement.path("speakers").forEach(speaker -> names.add(speaker.asText()));
        return names;
    }

    @Test
    void theStatementsThatExpertsMarkedAreFound() {
        assertThat(required).isEqualTo(REQUIRED);
        assertThat(found).isGreaterThanOrEqualTo(34);
    }

    @Test
    void andSoAreTheirSpeakers() {
        assertThat(attributed).isGreaterThanOrEqualTo(32);
    }
}
