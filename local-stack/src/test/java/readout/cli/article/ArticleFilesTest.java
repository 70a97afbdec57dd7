package readout.cli.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderStandsForTheArticlesBelowIt() throws IOException {
        Path late = file("b.txt");
        Path early = file("a/z.ndjson");
        Path other = file("readme.md");
        file(".hidden/c.txt");
        file(".d.txt");

        ArticleFiles found = ArticleFiles.at(List.of(folder));

        assertThat(found.files())
                .containsExactly(new ArticleFile(early, FileKind.NDJSON), new ArticleFile(late, FileKind.TEXT));
        assertThat(found.passedOver()).containsExactly(other);
        assertThat(found.bytes()).isEqualTo(2);
    }

    @Test
    void theNameTellsTheKindInAnyCase() {
        assertThat(FileKind.of(Path.of("A.JSON"))).hasValue(FileKind.JSON);
        assertThat(FileKind.of(Path.of("a.htm"))).hasValue(FileKind.HTML);
        assertThat(FileKind.of(Path.of("a.jsonl"))).hasValue(FileKind.NDJSON);
        assertThat(FileKind.of(Path.of("json"))).isEmpty();
    }

    @Test
    void aFileWhoseNameTellsNothingIsRefused() throws IOException {
        Path unknown = file("a.pdf");

        assertThatIOException()
                .isThrownBy(() -> ArticleFiles.at(List.of(unknown)))
                .withMessageContaining("neither .txt");
    }

    @Test
    void anArticleWithoutANameIsCalledAsItsFile() {
        assertThat(new ArticleFile(Path.of("a/2022-11-25.visit.txt"), FileKind.TEXT).stem())
                .isEqualTo("2022-11-25.visit");
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "x");
    }
}
