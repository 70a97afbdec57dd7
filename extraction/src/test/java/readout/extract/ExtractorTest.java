package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static readout.extract.TestReader.article;
import static readout.extract.TestReader.extraction;
import static readout.extract.TestReader.read;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.evaluate.GoldReader;
import readout.evaluate.HostileTexts;
import readout.evaluate.MarkedArticle;
import readout.evaluate.TrueSlices;
import readout.event.article.Article;
import readout.event.outcome.Obstacle;
import readout.event.statement.Extraction;
import readout.event.statement.Slice;
import readout.event.statement.Statement;
import readout.extract.Reading.NotRead;

/// What holds for any text: offsets are code points and slices true, nothing throws, and the same text gives the same
/// answer.
class ExtractorTest {

    private static final Duration GENEROUS = Duration.ofSeconds(60);

    private static final List<Article> SAMPLES =
            List.copyOf(SampleArticles.all().values());
    private static final HostileTexts HOSTILE =
            new HostileTexts(number -> SAMPLES.get(number % SAMPLES.size()).text());

    static Stream<Article> samples() {
        return SampleArticles.all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void slicesOfSamplesAreTheTextBetweenTheirOffsets(Article sample) {
        assertTrue(sample);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🙂🙂 Miguel Díaz-Canel said Cuba 🇨🇺 thanks China (中国) for its support 🤝 in trade.",
                "🕊️ “Cuba 🌊 will resist,” Díaz-Canel said 🙂. He thanked 李希 for the visit.",
                "𝐗i said: “𝒞hina agrees.” 🙂 Xi Jinping stressed that 🐉 trade 🐉 must grow.",
            })
    void offsetsCountCodePointsAlsoOutsideTheBasicPlane(String text) {
        Article article = article(text);

        assertThat(extraction(article).entities()).isNotEmpty();
        assertTrue(article);
    }

    @Test
    void anOffsetBehindAnEmojiIsOneMoreNotTwo() {
        Slice name = extraction("🙂 Xi Jinping said China agrees.")
                .entities()
                .getFirst()
                .mentions()
                .getFirst();

        assertThat(name).isEqualTo(new Slice(2, 12, "Xi Jinping"));
    }

    @Test
    void statementsThatDifferOnlyInCapitalsHaveTheirOwnIds() {
        List<Statement> statements = extraction(
                        "The minister said that trade grew. Later the minister said that Trade" + " grew.")
                .statements();

        assertThat(statements).hasSize(2);
        assertThat(statements).extracting(Statement::id).doesNotHaveDuplicates();
    }

    @Test
    void noTextThrowsAndSlicesAreAlwaysTrue() {
        for (int number = 1; number <= 400; number++) {
            String text = HOSTILE.text(number);
            try {
                assertTrue(article(text));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("text " + number + ": " + text, e);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xi said that China and Cuba and ",
                "\"he said, ",
                "a",
                "(",
                "“",
                "U.S.-",
                "President of Ministry ",
                "\n\n\"The door is open. ",
                "🙂",
            })
    void aSentenceOfAMillionCharactersIsReadInTime(String piece) {
        Article article = article(piece.repeat(1_000_000 / piece.length()) + " he said that this was it.");

        assertTimeoutPreemptively(GENEROUS, () -> new Extractor(TestReader.KNOWLEDGE).read(article));
    }

    @Test
    void aTextThatIsTooLargeIsNotRead() {
        String text = "word ".repeat(Extractor.MOST_CODE_POINTS / 5) + "the end";

        assertThat(read(article(text))).isInstanceOfSatisfying(NotRead.class, notRead -> {
            assertThat(notRead.obstacle()).isEqualTo(Obstacle.TOO_LARGE);
            assertThat(notRead.detail()).contains(Integer.toString(text.length()));
        });
    }

    @Test
    void theSameArticleGivesTheSameWhateverWasReadBetween() {
        Map<String, Article> samples = SampleArticles.all();
        Map<String, Reading> alone = new TreeMap<>();
        samples.forEach((name, sample) -> alone.put(name, new Extractor(TestReader.KNOWLEDGE).read(sample)));
        Extractor shared = new Extractor(TestReader.KNOWLEDGE);
        for (int round = 0; round < 3; round++) {
            String between = HOSTILE.text(round);
            samples.forEach((name, sample) -> {
                shared.read(article(between));
                assertThat(shared.read(sample)).as(name).isEqualTo(alone.get(name));
            });
        }
    }

    @Test
    void manyNewWordsBetweenTwoReadingsChangeNothing() {
        Extractor shared = new Extractor(TestReader.KNOWLEDGE);
        Article sample = SampleArticles.all().values().iterator().next();
        Reading before = shared.read(sample);
        StringBuilder words = new StringBuilder("The minister said that it was so and he told them of it: ");
        for (int i = 0; i < 50_000; i++) {
            words.append("word").append(Integer.toString(i, 36)).append(" and ");
        }
        shared.read(article(words.toString()));

        assertThat(shared.read(sample)).isEqualTo(before);
    }

    @Test
    void equalStatementsOfOneArticleHaveIdsOfTheirOwn() {
        List<Statement> statements = extraction("Ruto said Kenya agrees to it. Ruto said Kenya agrees to it.")
                .statements();

        assertThat(statements).hasSize(2);
        assertThat(statements).extracting(Statement::id).doesNotHaveDuplicates();
    }

    /// Rules that look ahead must not look beyond the end.
    @Test
    void aTextThatIsCutBehindAnyWordIsRead() throws IOException {
        for (MarkedArticle passage : new GoldReader().read(Path.of("src", "gold"))) {
            String text = passage.text();
            for (int end = text.indexOf(' '); end > 0; end = text.indexOf(' ', end + 1)) {
                assertTrue(article(text.substring(0, end)));
            }
        }
    }

    private static void assertTrue(Article article) {
        if (read(article) instanceof Reading.Read(Extraction extraction)) {
            assertThat(TrueSlices.flaw(article.text(), extraction)).isEmpty();
        }
    }
}
