package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.cli.read.FakeQuery;

/// `reenrich` and `rebuild` as a user sees them.
class AgainIT {

    private static final String BUILDING =
            "{\"state\":\"building\",\"offset\":41,\"target\":99,\"articles\":40,\"statements\":200,"
                    + "\"milliseconds\":1000,\"articlesPerSecond\":40,\"statementsPerSecond\":200}";
    private static final String SIDE = "{\"position\":\"99.2\",\"rows\":%d,\"digest\":\"%s\"}";

    @TempDir
    private Path home;

    private Console console(FakeQuery service) {
        return new Console(
                home,
                Map.of(
                        "READOUT_QUERY_URL", service.address().toString(),
                        "READOUT_ENRICH_URL", service.address().toString()));
    }

    private static String done(boolean equal) {
        String before = SIDE.formatted(6100, "aa");
        String after = equal ? before : SIDE.formatted(6102, "bb");
        return "{\"state\":\"done\",\"offset\":99,\"target\":99,\"articles\":1100,\"statements\":5000,"
                + "\"articlesPerSecond\":550,\"statementsPerSecond\":2500,"
                + "\"parity\":{\"before\":%s,\"after\":%s,\"equal\":%s,\"added\":2,\"removed\":0,\"changed\":1}}"
                        .formatted(before, after, equal);
    }

    @Test
    void aRebuildTellsHowFarItIsAndHowTheViewsCompare() throws IOException {
        try (FakeQuery service = new FakeQuery(List.of("202 {}", BUILDING, done(true)))) {
            Console console = console(service);

            assertThat(console.run("rebuild")).isZero();

            assertThat(console.err()).contains("building: 42 of 100 outcomes; 40 articles");
            assertThat(console.out())
                    .contains("1,100 articles and 5,000 changes of statements applied, 550 and 2,500 a second")
                    .contains("old view: 6,100 rows up to 99.2, digest aa", "new view: 6,100 rows", "Equal.");
        }
    }

    @Test
    void aViewThatDiffersEndsWithOne() throws IOException {
        try (FakeQuery service = new FakeQuery(List.of("409 {}", done(false)))) {
            Console console = console(service);

            assertThat(console.run("rebuild")).isEqualTo(1);

            assertThat(console.out()).contains("digest bb", "Different: 2 rows added, 0 removed, 1 changed.");
        }
    }

    @Test
    void whyARebuildFailedIsTold() throws IOException {
        String failed = "{\"state\":\"failed\",\"reason\":\"the disk is full\"}";
        try (FakeQuery service = new FakeQuery(List.of("202 {}", failed))) {
            Console console = console(service);

            assertThat(console.run("rebuild")).isEqualTo(1);

            assertThat(console.err()).contains("The old view is served as before: the disk is full");
        }
    }

    @Test
    void articlesReadAgainAreCounted() throws IOException {
        String running = "{\"state\":\"running\",\"total\":2000,\"records\":500,\"milliseconds\":1000}";
        String end = "{\"state\":\"done\",\"total\":2000,\"records\":2000,\"milliseconds\":4000,\"rules\":\"abc\"}";
        try (FakeQuery service = new FakeQuery(List.of("202 {}", running, end))) {
            Console console = console(service);

            assertThat(console.run("reenrich", "--from", "2026-05-09")).isZero();

            assertThat(service.asked().getFirst()).startsWith("from=2026-05-09 ");
            assertThat(console.err()).contains("500 of 2,000 articles read, 500 a second");
            assertThat(console.out()).contains("2,000 of 2,000 articles read, 500 a second", "under the rules abc");
        }
    }

    @Test
    void aBeginningThatIsNoneEndsWithTwo() throws IOException {
        try (FakeQuery service =
                new FakeQuery(List.of("400 {\"title\":\"A field is not valid\",\"field\":\"from\"}"))) {
            Console console = console(service);

            assertThat(console.run("reenrich", "--from", "soon")).isEqualTo(2);

            assertThat(console.err()).contains("A field is not valid (from)");
        }
    }
}
