package readout.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readout.event.statement.Claim;
import readout.event.statement.Extraction;
import readout.event.statement.Meeting;
import readout.event.statement.Statement;

/// What is found in the samples, statement by statement, so that every change of behaviour is seen in review.
///
/// Renew the file with `mvn test -pl extraction -am -Dtest=SamplesGoldenTest -Dsurefire.failIfNoSpecifiedTests=false
/// -Dreadout.golden=renew` and read its diff.
class SamplesGoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "readout", "extract", "samples.golden");

    @Test
    void theSamplesSayWhatTheGoldenFileTells() throws IOException {
        List<String> found = SampleArticles.all().entrySet().stream()
                .flatMap(sample -> render(sample.getKey(), TestReader.read(sample.getValue()))
                        .lines())
                .toList();
        if ("renew".equals(System.getProperty("readout.golden"))) {
            Files.write(GOLDEN, found, UTF_8);
        }

        assertThat(found)
                .as("samples as read now; see the comment on this test for how to renew %s", GOLDEN)
                .containsExactlyElementsOf(Files.readAllLines(GOLDEN, UTF_8));
    }

    private static String render(String file, Reading reading) {
        return switch (reading) {
            case Reading.NotRead notRead ->
                "== %s\nnot read: %s, %s\n".formatted(file, notRead.obstacle(), notRead.detail());
            case Reading.Read read -> render(file, read.extraction());
        };
    }

    private static String render(String file, Extraction extraction) {
        Meeting meeting = extraction.meeting();
        return "== %s\n%s | %s | %s | %s %s\n%s"
                .formatted(
                        file,
                        meeting.type(),
                        String.join(", ", TestReader.names(meeting.participants())),
                        meeting.place(),
                        meeting.date(),
                        meeting.dateBasis(),
                        extraction.statements().stream()
                                .map(SamplesGoldenTest::render)
                                .collect(Collectors.joining("\n")));
    }

    private static String render(Statement statement) {
        return "* %s %s | %s | to [%s] %s\n%s"
                .formatted(
                        statement.kind(),
                        statement.construction(),
                        TestReader.line(statement),
                        String.join(", ", TestReader.names(statement.targets())),
                        statement.themes(),
                        statement.claims().stream()
                                .map(SamplesGoldenTest::render)
                                .collect(Collectors.joining("\n")));
    }

    private static String render(Claim claim) {
        return "  - %s %s %s %s %s"
                .formatted(
                        claim.act(),
                        claim.modality(),
                        claim.polarity(),
                        claim.about(),
                        claim.slice().text());
    }
}
