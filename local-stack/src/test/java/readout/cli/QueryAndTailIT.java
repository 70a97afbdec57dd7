package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.cli.read.FakeQuery;

class QueryAndTailIT {

    private static final String ITEM = "{\"position\":\"3.0\",\"change\":\"added\","
            + "\"statement\":{\"speakers\":[{\"actor\":{\"id\":\"xi\",\"name\":\"Xi Jinping\",\"country\":\"CHN\"}}],"
            + "\"cue\":{\"text\":\"stressed\"},\"content\":[{\"text\":\"China firmly supports Cuba in defending its national sovereignty\"}],"
            + "\"targets\":[{\"name\":\"Cuba\"}],\"themes\":[\"sovereignty\"],\"said\":\"2022-11-25\"},"
            + "\"article\":{\"title\":\"Talks\",\"publisher\":\"Samples\",\"url\":\"https://example.org/a\"}}";

    @TempDir
    private Path home;

    @Test
    void anAnswerIsShownAsATable() throws Exception {
        String page = "{\"items\":[%s],\"total\":41,\"next\":\"abc\"}".formatted(ITEM);
        try (FakeQuery query = new FakeQuery(List.of(page))) {
            Console console = new Console(
                    home, Map.of("READOUT_QUERY_URL", query.address().toString()));

            assertThat(console.run("query", "theme:sovereignty", "--size", "1")).isZero();

            assertThat(console.out())
                    .contains("2022-11-25", "Xi Jinping", "China firmly supports Cuba", "sovereignty", "Samples")
                    .contains("1 of 41 statements", "--cursor abc");
            assertThat(console.out().lines()).allMatch(line -> line.length() <= 160);
            assertThat(query.asked()).containsExactly("q=theme%3Asovereignty&size=1 -");
        }
    }

    @Test
    void jsonIsPrintedAsTheServiceSendsIt() throws Exception {
        String page = "{\"items\":[],\"total\":0}";
        try (FakeQuery query = new FakeQuery(List.of(page))) {
            Console console = new Console(home, Map.of());

            assertThat(console.run(
                            "query", "--json", "--query-url", query.address().toString()))
                    .isZero();

            assertThat(console.out()).isEqualTo(page + System.lineSeparator());
        }
    }

    @Test
    void aQueryThatCannotBeUnderstoodEndsWithTwo() throws Exception {
        try (FakeQuery query = new FakeQuery(
                List.of("400 {\"title\":\"The query cannot be understood\",\"detail\":\"at 5\",\"field\":\"q\"}"))) {
            Console console = new Console(
                    home, Map.of("READOUT_QUERY_URL", query.address().toString()));

            assertThat(console.run("query", "theme:(")).isEqualTo(2);
            assertThat(console.err()).contains("The query cannot be understood: at 5 (q)");
        }
    }

    @Test
    void tailPrintsWhoSaidWhatWhere() throws Exception {
        try (FakeQuery query = new FakeQuery(List.of("retry: 1\n\nid: 3.0\nevent: added\ndata: " + ITEM + "\n\n"))) {
            Console console = new Console(
                    home, Map.of("READOUT_QUERY_URL", query.address().toString()));

            assertThat(console.run("tail", "theme:sovereignty")).isEqualTo(1);

            assertThat(console.out().lines())
                    .containsExactly(
                            "2022-11-25 · Samples · Talks · https://example.org/a",
                            "  + Xi Jinping (CHN) → Cuba  [sovereignty]",
                            "    stressed China firmly supports Cuba in defending its national sovereignty");
            assertThat(console.err()).contains("Connection lost, reconnecting", "No more");
        }
    }
}
