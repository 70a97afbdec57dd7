package readout.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// A short run of `readout prove parity`, with a kill.
class ParityIT {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final long MINUTES = 5;

    @Test
    void historyStreamsAndAlertsTellTheSameChanges() throws IOException, InterruptedException {
        ProcessBuilder proof = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dreadout.home=" + HOME,
                        "-jar",
                        HOME.resolve("local-stack/target/local-stack.jar").toString(),
                        "prove",
                        "parity",
                        "--articles=150",
                        "--queries=20",
                        "--webhooks=2",
                        "--kills=1"))
                .redirectErrorStream(true);
        proof.environment().put("READOUT_QUERY_WEBHOOKS_PERMITTED_NETWORKS", "127.0.0.0/8");
        Process process = proof.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(told).isZero();
        assertThat(told).contains("alerts, as webhooks").endsWith("parity\n");
    }
}
