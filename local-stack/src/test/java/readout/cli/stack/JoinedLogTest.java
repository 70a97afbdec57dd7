package readout.cli.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import readout.cli.shell.Terminal;

class JoinedLogTest {

    private final StringWriter out = new StringWriter();
    private final PrintWriter writer = new PrintWriter(out, true);
    private final JoinedLog log = new JoinedLog(new Terminal(writer, writer, false, false, 80));

    @Test
    void everyLineBeginsWithTheNameOfItsProcess() {
        log.showLines();
        log.line("ingest", "ready");
        log.line("query", "ready");

        assertThat(out.toString().lines()).containsExactly("ingest │ ready", "query  │ ready");
    }

    @Test
    void aProcessThatEndsIsToldEvenWhereLinesAreNot() {
        log.line("ingest", "hidden");
        log.started("ingest", 1);
        log.ended("ingest", 137, Duration.ZERO);
        log.ended("ingest", 1, Duration.ofMillis(1500));

        assertThat(out.toString().lines())
                .containsExactly(
                        "ingest │ ended with 137; starting it again",
                        "ingest │ ended with 1; starting it again in 1.5 s");
    }
}
