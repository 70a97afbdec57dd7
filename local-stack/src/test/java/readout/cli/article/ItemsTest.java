package readout.cli.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItemsTest {

    @Test
    void linesAreCountedAsTheyStandAndNotLookedAt() throws IOException {
        String file = "{\"text\":\"a\"}\r\n\n  \nbroken\n{\"text\":\"b\"}";

        assertThat(read(new LineItems(stream(file))))
                .containsExactly("1 {\"text\":\"a\"}", "4 broken", "5 {\"text\":\"b\"}");
    }

    @Test
    void aLineThatIsTooLongIsToldAndTheNextOneRead() throws IOException {
        String file = "x".repeat(LineItems.LONGEST_LINE_BYTES + 1) + "\n{}\n";

        assertThat(read(new LineItems(stream(file)))).containsExactly("1 ! the line is longer than 16 MiB", "2 {}");
    }

    @Test
    void allBytesOfLinesAreCounted() throws IOException {
        LineItems items = new LineItems(stream("{}\n{}\n"));
        items.next();

        assertThat(items.bytesRead()).isEqualTo(3);
    }

    @Test
    void aListGivesItsElements() throws IOException {
        assertThat(read(new JsonItems(stream("[{\"a\": 1},\n {\"b\": [2]} ]"))))
                .containsExactly("1 {\"a\":1}", "2 {\"b\":[2]}");
    }

    @Test
    void anObjectAndObjectsOneAfterTheOtherAreArticles() throws IOException {
        assertThat(read(new JsonItems(stream("{\n \"a\": 1\n}\n{\"b\": 2}"))))
                .containsExactly("1 {\"a\":1}", "2 {\"b\":2}");
    }

    @Test
    void whatStandsBeforeASyntaxErrorIsKept() throws IOException {
        List<String> read = read(new JsonItems(stream("[{\"a\": 1},\n {\"b\": ]")));

        assertThat(read).hasSize(2).first().isEqualTo("1 {\"a\":1}");
        assertThat(read.getLast()).startsWith("2 ! broken JSON at line 2, column ");
    }

    @Test
    void anEmptyDocumentHasNoArticles() throws IOException {
        assertThat(read(new JsonItems(stream(" \n")))).isEmpty();
        assertThat(read(new LineItems(stream("")))).isEmpty();
    }

    @Test
    void aFirstLineThatIsAnObjectMeansOneArticleALine() throws IOException {
        assertThat(read(Items.guess(stream("{\"a\":1}\nbroken\n{\"b\":2}\n"))))
                .containsExactly("1 {\"a\":1}", "2 broken", "3 {\"b\":2}");
        assertThat(read(Items.guess(stream("{\n\"a\":1\n}\n")))).containsExactly("1 {\"a\":1}");
        assertThat(read(Items.guess(stream("[{\"a\":1}]")))).containsExactly("1 {\"a\":1}");
    }

    private static List<String> read(Items items) throws IOException {
        List<String> read = new ArrayList<>();
        for (Optional<Item> next = items.next(); next.isPresent(); next = items.next()) {
            read.add(
                    switch (next.get()) {
                        case Item.Json(long number, byte[] bytes) -> number + " " + new String(bytes, UTF_8).strip();
                        case Item.Broken(long number, String reason) -> number + " ! " + reason;
                        case Item.Other(long number, String what) -> number + " - " + what;
                        case Item.Unread(long number, var _) -> number + " ?";
                    });
        }
        return read;
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
