package readout.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.extract.TestReader;
import readout.wire.Json;

/// Compares our scorer with the reference one, which is written in Python, on articles marked by experts. Both are no
/// part of the repository: the folder is named by `READOUT_SHARED`, or stands beside the repository's.
class ScorerAgreementTest {

    private static final Map<Figure, String> REFERENCE = Map.ofEntries(
            Map.entry(Figure.STATEMENT_SPAN, "/statement/span"),
            Map.entry(Figure.STATEMENT_SPEAKER, "/statement/speaker"),
            Map.entry(Figure.STATEMENT_EXACT, "/statement/exact"),
            Map.entry(Figure.TARGETS, "/targets"),
            Map.entry(Figure.STATEMENT_THEMES, "/themes/per_statement_end_to_end/micro"),
            Map.entry(Figure.ARTICLE_THEMES, "/themes/per_article/micro"),
            Map.entry(Figure.PERSON_MENTIONS, "/entity_mentions/person"),
            Map.entry(Figure.COUNTRY_MENTIONS, "/entity_mentions/country"),
            Map.entry(Figure.ORGANISATION_MENTIONS, "/entity_mentions/organisation"),
            Map.entry(Figure.EVENT_MENTIONS, "/entity_mentions/event"),
            Map.entry(Figure.PLACE_MENTIONS, "/entity_mentions/place"),
            Map.entry(Figure.ALL_MENTIONS, "/entity_mentions/all"),
            Map.entry(Figure.MEETING_PARTICIPANTS, "/meeting/participants"));

    private static final Map<Figure, String> SHARES = Map.of(
            Figure.CUE, "/cue_accuracy",
            Figure.KIND, "/kind_accuracy",
            Figure.MEETING_TYPE, "/meeting/type",
            Figure.MEETING_PLACE, "/meeting/place_filled",
            Figure.MEETING_DATE, "/meeting/date_filled");

    private static final double ROUNDED = 0.0001;

    private static final Path SHARED = Optional.ofNullable(System.getenv("READOUT_SHARED"))
            .map(Path::of)
            .orElse(Path.of("..", "..", "shared"))
            .resolve("eval");

    @TempDir
    private Path folder;

    @Test
    void onTheSeeds() throws IOException, InterruptedException {
        Path gold = SHARED.resolve("seeds-gold.json");
        assumeTrue(Files.isReadable(gold), () -> "skipped: there is no " + gold);

        agree(new GoldReader().read(gold), List.of("--gold", gold.toString(), "--texts", gold.toString()));
    }

    @Test
    void onTheDevelopmentArticles() throws IOException, InterruptedException {
        Path gold = SHARED.resolve("dev").resolve("gold");
        assumeTrue(Files.isDirectory(gold), () -> "skipped: there is no " + gold);
        Path texts = SHARED.resolve("dev").resolve("articles");

        agree(new GoldReader(texts).read(gold), List.of("--gold", gold.toString(), "--texts", texts.toString()));
    }

    private void agree(List<MarkedArticle> gold, List<String> options) throws IOException, InterruptedException {
        ArrayNode found = Json.mapper().createArrayNode();
        Evaluation.Reader reader = Evaluation.readout(TestReader.KNOWLEDGE);
        gold.forEach(article -> found.add(reader.read(article)));
        Evaluation evaluation = Evaluation.of(gold, Evaluation.readout(TestReader.KNOWLEDGE));

        JsonNode reference = reference(found, options);

        assertThat(evaluation.articles()).isEqualTo(reference.path("articles").asInt());
        REFERENCE.forEach((figure, pointer) -> {
            Tally ours = evaluation.all().of(figure);
            JsonNode theirs = reference.at(pointer);
            assertThat(List.of(ours.found(), ours.wrong(), ours.missed()))
                    .as("%s: found, wrong, missed", figure.label())
                    .containsExactly(
                            theirs.path("tp").asInt(),
                            theirs.path("fp").asInt(),
                            theirs.path("fn").asInt());
        });
        SHARES.forEach(
                (figure, pointer) -> assertThat(evaluation.all().of(figure).recall())
                        .as(figure.label())
                        .isCloseTo(reference.at(pointer).path("accuracy").asDouble(), within(ROUNDED)));
    }

    private JsonNode reference(ArrayNode found, List<String> options) throws IOException, InterruptedException {
        Path system = Files.write(folder.resolve("found.json"), Json.encode(found));
        Path figures = folder.resolve("figures.json");
        List<String> command =
                new ArrayList<>(List.of("python3", SHARED.resolve("score.py").toString()));
        command.addAll(options);
        command.addAll(List.of("--sys", system.toString(), "--json", figures.toString()));
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeTrue(false, () -> "skipped: no python3, " + e.getMessage());
            throw e;
        }
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return Json.mapper().readTree(Files.readAllBytes(figures));
    }
}
