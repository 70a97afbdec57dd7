package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {

    private static final String MARKED = """
            {"id": "a", "construction": "indirect", "text": "Wang Yi said China supports Cuba.", "statements": [
              {"speakers": ["Wang Yi"], "cue": "said", "content": ["China supports Cuba"], "kind": "indirect"}]}
            """;

    @TempDir
    private Path folder;

    private final Console console = new Console(Path.of("."), Map.of());

    @Test
    void figuresArePrintedAndWrittenToAPageThatNamesItsCommand() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.json"), MARKED);
        Path page = folder.resolve("page.md");

        assertThat(console.run("evaluate", gold.toString(), "--write", page.toString()))
                .isZero();

        assertThat(console.out())
                .contains("1 articles with 1 statements")
                .contains("| statement exact | 1.000 | 1.000 | 1.000 | 1 | 0 | 0 |")
                .contains("| indirect | 1 | 1 | 0 | 1.000 | 1.000 | 1.000 |");
        assertThat(Files.readString(page))
                .contains("Written by `./readout evaluate %s --write %s`".formatted(gold, page))
                .endsWith(console.out());
    }

    @Test
    void failuresAreListedWhereAsked() throws IOException {
        Path gold = Files.writeString(
                folder.resolve("gold.json"),
                MARKED.replace("\"speakers\": [\"Wang Yi\"]", "\"speakers\": [\"Li Qiang\"]"));

        assertThat(console.run("evaluate", gold.toString(), "--failures")).isZero();

        assertThat(console.out()).endsWith("a speaker Wang Yi instead of Li Qiang | China supports Cuba\n");
    }

    @Test
    void textsMayStandElsewhere() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.json"), MARKED.replace("\"text\"", "\"note\""));
        Path texts = Files.writeString(folder.resolve("texts.json"), MARKED.replace("\"statements\"", "\"more\""));

        assertThat(console.run("evaluate", gold.toString())).isEqualTo(1);
        assertThat(console.err()).contains("gold.json: a: no text");
        assertThat(console.run("evaluate", gold.toString(), "--texts", texts.toString()))
                .isZero();
    }

    @Test
    void aFolderWithoutMarkedArticlesIsToldSo() {
        assertThat(console.run("evaluate", folder.toString())).isEqualTo(1);
        assertThat(console.err()).contains("no marked article");
    }
}
