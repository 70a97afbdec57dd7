package readout.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class TargetOptionsTest {

    private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());

    @TempDir
    private Path home;

    @Command
    private static final class Probe {

        @Mixin
        private final TargetOptions target;

        Probe(Invocation invocation) {
            target = new TargetOptions(invocation);
        }
    }

    @Test
    void withoutAnythingSaidTheUsualAddressesAreMeant() throws IOException {
        Target target = options(Map.of()).target();

        assertThat(target.query()).isEqualTo(URI.create("http://127.0.0.1:8080"));
        assertThat(target.ingest()).isEqualTo(URI.create("http://127.0.0.1:8081"));
        assertThat(target.kafka()).isEqualTo("127.0.0.1:9092");
        assertThat(target.apiKey()).isEmpty();
    }

    @Test
    void anOptionWinsOverItsVariable() throws IOException {
        Map<String, String> environment =
                Map.of("READOUT_QUERY_URL", "http://b:2", "READOUT_KAFKA", "k:1", "READOUT_API_KEY", "secret");

        assertThat(options(environment).target().query()).isEqualTo(URI.create("http://b:2"));
        assertThat(options(environment, "--query-url", "http://c:3").target().query())
                .isEqualTo(URI.create("http://c:3"));
        assertThat(options(environment).target().kafka()).isEqualTo("k:1");
        assertThat(options(environment).target().apiKey()).hasValue("secret");
        assertThat(options(environment).target()).asString().doesNotContain("secret");
    }

    @Test
    void dataLiesBesideTheScriptUnlessSaidOtherwise() {
        assertThat(options(Map.of()).data().folder().root()).isEqualTo(home.resolve("data"));
        assertThat(options(Map.of("READOUT_DATA", "/a")).data().folder().root()).isEqualTo(Path.of("/a"));
        assertThat(options(Map.of("READOUT_DATA", "/a"), "--data", "/b")
                        .data()
                        .folder()
                        .root())
                .isEqualTo(Path.of("/b"));
    }

    private TargetOptions options(Map<String, String> environment, String... arguments) {
        Terminal terminal = new Terminal(NOWHERE, NOWHERE, false, false, 80);
        Probe probe = new Probe(new Invocation(terminal, environment, home));
        new CommandLine(probe).parseArgs(arguments);
        return probe.target;
    }
}
