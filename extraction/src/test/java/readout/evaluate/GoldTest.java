package readout.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.event.statement.Slice;
import readout.extract.TestReader;
import readout.wire.Json;

/// Our own gold: that it is sound, and that it is read no worse than the floors beside it say.
class GoldTest {

    private static final Path GOLD = Path.of("src", "gold");

    private static final Set<String> CONSTRUCTIONS = Set.of(
            "list",
            "direct",
            "indirect",
            "mixed",
            "preposed",
            "postposed",
            "inverted",
            "parenthetical",
            "participial",
            "call",
            "noun-cue",
            "joint-commitment",
            "agentless",
            "according-to",
            "relative-clause",
            "reported-question",
            "quote-over-sentences",
            "quote-over-paragraphs",
            "lost-quotation-mark",
            "quotation-marks",
            "free-indirect",
            "transcript",
            "first-person",
            "relay",
            "nested",
            "role-speaker",
            "pronoun-speaker",
            "side-speaker",
            "metonym-speaker",
            "joint-speaker",
            "country-speaker",
            "lede",
            "readout",
            "targets",
            "themes",
            "claims",
            "no-statement",
            "circumstances",
            "apposition",
            "title-of-country",
            "title-words",
            "joint-titles",
            "name-shapes",
            "offices",
            "seats",
            "country-names",
            "place-names",
            "bodies",
            "events",
            "metonyms",
            "meeting-date",
            "meeting-passive",
            "meeting-pronoun",
            "meeting-type",
            "press-conference",
            "auxiliary-apart",
            "beside-or-inside",
            "clear-that",
            "meeting-session",
            "meeting-visit",
            "quoted-as-saying",
            "target-pronoun",
            "that-only",
            "two-reports");

    private static List<MarkedArticle> articles = List.of();

    @TempDir
    private Path folder;

    @BeforeAll
    static void read() throws IOException {
        articles = new GoldReader().read(GOLD);
    }

    @Test
    void everyConstructionHasAPassageAndEveryPassageARule() {
        assertThat(articles).hasSizeGreaterThanOrEqualTo(40);
        assertThat(articles.stream().map(MarkedArticle::construction).collect(Collectors.toSet()))
                .isEqualTo(CONSTRUCTIONS);
        assertThat(articles).allSatisfy(article -> assertThat(article.comment()).isNotBlank());
        assertThat(articles).extracting(MarkedArticle::id).doesNotHaveDuplicates();
    }

    @Test
    void whatIsMarkedIsWhatTheTextSays() {
        for (MarkedArticle article : articles) {
            int[] codePoints = article.text().codePoints().toArray();
            for (Slice slice : slices(article.marks())) {
                assertThat(new String(codePoints, slice.start(), slice.end() - slice.start()))
                        .as(article.id())
                        .isEqualTo(slice.text());
            }
        }
    }

    @Test
    void statementsAreCompleteAndTheirThemesAreKnown() throws IOException {
        Set<String> themes = listedThemes();
        for (MarkedArticle article : articles) {
            assertThat(article.marks().statements()).allSatisfy(statement -> {
                assertThat(statement.speakers()).as(article.id()).isNotEmpty();
                assertThat(statement.content()).as(article.id()).isNotEmpty();
                assertThat(statement.kind()).as(article.id()).isIn("direct", "indirect", "mixed");
                assertThat(themes).as(article.id()).containsAll(statement.themes());
            });
        }
    }

    @Test
    void figuresDoNotFallBelowTheirFloors() throws IOException {
        Properties floors = new Properties();
        try (BufferedReader reader = Files.newBufferedReader(GOLD.resolve("floors.properties"), UTF_8)) {
            floors.load(reader);
        }
        Evaluation evaluation = Evaluation.of(articles, Evaluation.readout(TestReader.KNOWLEDGE));

        assertThat(floors.stringPropertyNames())
                .as("every figure has a floor")
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Figure.values()).map(Figure::label).toList());
        assertThat(Arrays.stream(Figure.values())
                        .filter(figure -> evaluation.all().of(figure).f1()
                                < Double.parseDouble(floors.getProperty(figure.label())))
                        .map(figure -> "%s %.3f, floor %s"
                                .formatted(
                                        figure.label(),
                                        evaluation.all().of(figure).f1(),
                                        floors.getProperty(figure.label()))))
                .as("F1 on our own gold; ./readout evaluate extraction/src/gold --failures shows where")
                .isEmpty();
    }

    @Test
    void aPerfectReaderReachesAllAndASilentOneNothing() throws IOException {
        Path gold = GOLD.resolve("01-direct.json");
        List<MarkedArticle> one = new GoldReader().read(gold);
        Evaluation perfect = Evaluation.of(one, _ -> readAsFound(gold));
        Evaluation silent = Evaluation.of(one, _ -> Json.mapper().createObjectNode());

        assertThat(Arrays.stream(Figure.values()).map(figure -> perfect.all().of(figure)))
                .allMatch(tally -> tally.wrong() == 0 && tally.missed() == 0);
        assertThat(perfect.all().of(Figure.STATEMENT_EXACT).f1()).isEqualTo(1);
        assertThat(silent.all().of(Figure.STATEMENT_SPAN)).isEqualTo(new Tally(0, 0, 1));
    }

    @Test
    void anAnchorThatIsNotUniqueIsRefusedWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), """
                {"id": "a", "text": "He said yes. She said no.", "statements": [
                  {"speakers": ["Xi Jinping"], "cue": "said", "content": ["yes"], "kind": "indirect"}]}
                """);

        assertThatThrownBy(() -> new GoldReader().read(file))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("a.json")
                .hasMessageContaining("“said” stands in the text more than once");
    }

    private static JsonNode readAsFound(Path gold) {
        try {
            return Json.mapper().readTree(Files.readAllBytes(gold));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> listedThemes() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(GoldTest.class.getResourceAsStream("/readout/knowledge/themes.tsv"))) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .collect(Collectors.toSet());
        }
    }

    private static List<Slice> slices(Marks marks) {
        List<Slice> slices = new ArrayList<>();
        marks.statements().forEach(statement -> slices.addAll(StatementPairs.whole(statement)));
        marks.mentions().forEach(mention -> slices.add(mention.slice()));
        marks.claims().forEach(claim -> slices.add(claim.slice()));
        return slices;
    }
}
