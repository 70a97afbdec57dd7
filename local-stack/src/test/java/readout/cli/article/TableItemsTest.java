package readout.cli.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableItemsTest {

    @Test
    void columnsThatAreCalledAsFieldsHoldThemHoweverTheyAreWritten() throws IOException {
        assertThat(items("Text,REPORTING SIDE,note\n\"a, b\nc\",CUB,x\n,CHN,\n", Columns.AS_FIELDS))
                .containsExactly("{\"reportingSide\":\"CUB\",\"text\":\"a, b\\nc\"}", "{\"reportingSide\":\"CHN\"}");
    }

    @Test
    void tabsAndSemicolonsSeparateToo() throws IOException {
        assertThat(items("title\ttext\na;b\tc,d\n", Columns.AS_FIELDS))
                .containsExactly("{\"title\":\"a;b\",\"text\":\"c,d\"}");
        assertThat(items("title;text\n1,5;c\n", Columns.AS_FIELDS))
                .containsExactly("{\"title\":\"1,5\",\"text\":\"c\"}");
    }

    @Test
    void aTableWithoutTheArticlesOrWithoutAMappedColumnIsToldOnce() throws IOException {
        assertThat(items("a,b\n1,2\n3,4\n", Columns.AS_FIELDS))
                .singleElement()
                .asString()
                .contains("--map text=COLUMN");
        assertThat(items("text\n1\n2\n", Columns.parse("title=headline")))
                .singleElement()
                .asString()
                .contains("no column 'headline'");
    }

    @Test
    void aRowOfAnotherWidthCostsOnlyItself() throws IOException {
        assertThat(items("title,text\na\nb,c\nd,e,f\n", Columns.AS_FIELDS))
                .hasSize(3)
                .element(1)
                .isEqualTo("{\"title\":\"b\",\"text\":\"c\"}");
    }

    @Test
    void aMappingNamesFieldsOfArticles() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Columns.parse("headline=title"))
                .withMessageContaining("reportingSide");
        assertThatIllegalArgumentException().isThrownBy(() -> Columns.parse("title"));
    }

    private static List<String> items(String table, Columns columns) throws IOException {
        List<String> told = new ArrayList<>();
        try (TableItems items = new TableItems(new ByteArrayInputStream(table.getBytes(UTF_8)), columns)) {
            for (Optional<Item> next = items.next(); next.isPresent(); next = items.next()) {
                told.add(
                        switch (next.get()) {
                            case Item.Json(long _, byte[] json) -> new String(json, UTF_8);
                            case Item.Broken(long _, String reason) -> reason;
                            case Item.Other _, Item.Unread _ -> "?";
                        });
            }
        }
        return told;
    }
}
