package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadoutTest {

    @TempDir
    private Path home;

    private Console console = new Console(Path.of("."), Map.of());

    @BeforeEach
    void startAfresh() {
        console = new Console(home, Map.of());
    }

    @Test
    void withoutACommandTheCommandsAreListed() {
        assertThat(console.run()).isZero();
        assertThat(console.out())
                .contains(
                        "up ",
                        "demo ",
                        "down ",
                        "status ",
                        "logs ",
                        "extract ",
                        "load ",
                        "query ",
                        "tail ",
                        "dead ",
                        "reenrich ",
                        "rebuild ")
                .contains("Exit codes", "readout test", "readout faults")
                .doesNotContain("train");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up",
                "demo",
                "down",
                "status",
                "logs",
                "extract",
                "load",
                "query",
                "tail",
                "dead",
                "reenrich",
                "rebuild"
            })
    void everyCommandExplainsItself(String command) {
        assertThat(console.run(command, "--help")).isZero();
        assertThat(console.out()).contains("Usage: readout " + command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown",
                "load",
                "extract",
                "query --size many",
                "dead replay nonsense-17",
                "dead replay ingest-0-17",
                "up --query-port 70000",
                "up --query-port 9092",
                "up --heap query=lots",
                "logs nobody"
            })
    void whatCannotBeMeantEndsWithTwo(String line) {
        assertThat(console.run(line.split(" ", -1))).isEqualTo(2);
        assertThat(console.err()).isNotBlank();
    }

    @Test
    void whereNothingRunsThatIsSaid() {
        assertThat(console.run("status")).isEqualTo(3);
        assertThat(console.run("down")).isEqualTo(3);
        assertThat(console.out() + console.err()).contains("No Readout runs on " + home.resolve("data"));
    }

    @Test
    void aServiceThatIsNotThereIsNamed() {
        assertThat(console.run("query", "--query-url", "http://127.0.0.1:1", "theme:trade"))
                .isEqualTo(3);
        assertThat(console.err())
                .contains("Nobody answers at http://127.0.0.1:1")
                .doesNotContain("\tat ");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(console.run("load", home.resolve("nothing.json").toString())).isEqualTo(1);
        assertThat(console.err()).contains("nothing.json: no such file or folder");
    }

    @Test
    void aStackThatIsNotBuiltIsNotStarted() {
        assertThat(console.run("up")).isEqualTo(1);
        assertThat(console.err()).contains("quarkus-run.jar: not built");
    }
}
