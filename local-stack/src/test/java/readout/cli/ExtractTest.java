package readout.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.wire.Json;

class ExtractTest {

    @TempDir
    private Path folder;

    private final Console console = new Console(Path.of("."), Map.of());

    @Test
    void everyArticleGivesALineInTheOrderOfTheInput() throws IOException {
        Path text = file("a.txt", "Wang Yi said China supports Cuba.");
        Path lines = file("b.ndjson", "{\"text\":\"one\",\"title\":\"T1\"}\n{\"text\":\"two\"}\n");
        Path list = file("c.json", "[{\"text\":\"three\"},{\"text\":\"four\"}]");

        assertThat(console.run("extract", text.toString(), lines.toString(), list.toString()))
                .isZero();

        assertThat(printed())
                .extracting(line -> line.at("/article/text").asText())
                .containsExactly("Wang Yi said China supports Cuba.", "one", "two", "three", "four");
        assertThat(printed())
                .allMatch(
                        line -> line.has("outcome") && line.at("/rules/sha256").isTextual());
        assertThat(printed().get(1).at("/article/title").asText()).isEqualTo("T1");
    }

    @Test
    void anArticleThatCannotBeUsedGetsALineToo() throws IOException {
        Path lines = file("b.ndjson", "{\"text\":\"one\"}\n{\"text\":\n{\"title\":\"no text\"}\n{\"text\":\"two\"}\n");
        Path latin = Files.write(folder.resolve("l.txt"), "Díaz-Canel".getBytes(ISO_8859_1));
        Path address = file("u.json", "{\"text\":\"three\",\"url\":\"ftp://a/b\"}");

        assertThat(console.run("extract", lines.toString(), latin.toString(), address.toString()))
                .isEqualTo(1);

        assertThat(printed()).hasSize(6);
        assertThat(printed().stream()
                        .filter(line -> line.path("outcome").asText().equals("refused")))
                .extracting(line ->
                        line.path("place").asText() + " " + line.path("reason").asText())
                .satisfiesExactly(
                        broken -> assertThat(broken).startsWith(lines + ":2 "),
                        empty -> assertThat(empty).isEqualTo(lines + ":3 no text"),
                        bytes -> assertThat(bytes).isEqualTo(latin + " not UTF-8"),
                        url -> assertThat(url).startsWith(address + ":1 url: "));
        assertThat(console.err()).hasLineCount(4).contains(lines + ":3: no text");
    }

    @Test
    void theSameArticleAlwaysGivesTheSameLine() throws IOException {
        Path file = file("a.json", "{\"text\":\"Wang Yi said China supports Cuba.\",\"published\":\"2024-01-05\"}");

        console.run("extract", file.toString(), file.toString());

        assertThat(printed()).hasSize(2);
        assertThat(printed().get(0)).isEqualTo(printed().get(1));
    }

    @Test
    void standardInputIsTextOrJsonAsItBegins() {
        assertThat(withInput("Wang Yi said China supports Cuba.", "extract", "-"))
                .isZero();
        assertThat(withInput("\uFEFF {\"text\":\"one\"}\n{\"text\":\"two\"}\n", "extract", "-"))
                .isZero();

        assertThat(printed())
                .extracting(line -> line.at("/article/text").asText())
                .containsExactly("Wang Yi said China supports Cuba.", "one", "two");
    }

    @Test
    void theNeutralFormatCallsAnArticleAsTheUserDoes() throws IOException {
        Path text = file("001.txt", "text");
        Path named = file("b.ndjson", "{\"id\":\"x7\",\"text\":\"one\"}\n{\"text\":\"two\"}\n{}\n");

        assertThat(console.run("extract", "--format", "neutral", text.toString(), named.toString()))
                .isEqualTo(1);

        assertThat(printed()).extracting(line -> line.path("id").asText()).containsExactly("001", "x7", "b-2");
    }

    private int withInput(String input, String... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(UTF_8)));
        try {
            return console.run(arguments);
        } finally {
            System.setIn(before);
        }
    }

    private List<JsonNode> printed() {
        return console.out().lines().map(ExtractTest::json).toList();
    }

    private static JsonNode json(String line) {
        try {
            return Json.mapper().readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, UTF_8);
    }
}
