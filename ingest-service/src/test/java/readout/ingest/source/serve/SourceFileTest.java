package readout.ingest.source.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.edge.problem.ProblemException;

class SourceFileTest {

    @Test
    void aFileIsReadAsTheFormsOfItsSources() {
        List<SourceForm> forms = read("""
                sources:
                  - name: Speeches
                    address: https://ministry.example/speeches
                    kind: listing
                    links: ul a
                    schedule: {atLeast: PT10M}
                """);

        assertThat(forms).singleElement().satisfies(form -> {
            assertThat(form.name()).isEqualTo("Speeches");
            assertThat(form.kind()).isEqualTo(SourceForm.Kind.LISTING);
            assertThat(form.schedule()).isEqualTo(new SourceForm.Pauses(Duration.ofMinutes(10), null));
        });
    }

    @Test
    void whatCannotBeReadIsToldWithItsField() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read("sources:\n  - nmae: x\n"))
                .satisfies(e -> assertThat(e.problem().field()).isEqualTo("sources.0.nmae"));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read("sources: [{name: x, kind: gopher}]"))
                .satisfies(e -> assertThat(e.problem().field()).isEqualTo("sources.0.kind"));
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> read("{"));
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> read(""));
    }

    @Test
    void aFileWithoutAnySourceHasNone() {
        assertThat(read("sources: []")).isEmpty();
    }

    private static List<SourceForm> read(String yaml) {
        return SourceFile.read(yaml.getBytes(UTF_8));
    }
}
