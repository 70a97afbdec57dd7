package readout.extract.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The worked example of `docs/actors.md` does what the page says.
class ActorsGuideTest {

    private static final Path GUIDE = Path.of("..", "docs", "actors.md");
    private static final Path EXAMPLE = Path.of("..", "docs", "examples", "actors");

    private static ListedActor actor(String id) {
        return ActorFiles.load(EXAMPLE).stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisations.tsv", "persons.tsv", "countries.tsv", "ambiguous.tsv"})
    void theGuideShowsTheFilesOfTheExample(String file) throws IOException {
        assertThat(Files.readString(GUIDE)).contains("```tsv\n" + Files.readString(EXAMPLE.resolve(file)) + "```");
    }

    @ParameterizedTest
    @ValueSource(strings = {"countries", "persons", "organisations", "events", "places"})
    void theGuideNamesEveryColumn(String file) throws IOException {
        ActorFile actorFile = List.of(ActorFile.values()).stream()
                .filter(known -> known.fileName().equals(file + ".tsv"))
                .findFirst()
                .orElseThrow();

        assertThat(Files.readString(GUIDE))
                .contains(actorFile.columns().stream().map("`%s`"::formatted).toList());
    }

    @Test
    void theExampleAddsABody() {
        assertThat(actor("dominica-air-and-sea-ports-authority").names())
                .containsExactly("Dominica Air and Sea Ports Authority", "DASPA");
        assertThat(actor("dominica-air-and-sea-ports-authority").country()).isEqualTo("DMA");
    }

    @Test
    void theExampleMarksItsAcronym() {
        assertThat(AmbiguousNames.load(EXAMPLE, ActorFiles.load(EXAMPLE))).anySatisfy(name -> {
            assertThat(name.name()).isEqualTo("DASPA");
            assertThat(name.preferred()).isEqualTo("dominica-air-and-sea-ports-authority");
        });
    }

    @Test
    void theExampleAddsAnOfficeAndAnAlias() {
        assertThat(actor("antonio-guterres").names()).contains("Antonio de Oliveira Guterres");
        assertThat(actor("antonio-guterres").terms())
                .contains(new Term("Prime Minister", LocalDate.of(1995, 10, 28), LocalDate.of(2002, 4, 6), "PRT"));
    }

    @Test
    void theExampleChangesANameAndTakesAnAliasAway() {
        assertThat(actor("TUR").name()).isEqualTo("Türkiye");
        assertThat(actor("TUR").names()).contains("Turkey").doesNotContain("Republic of Turkiye");
    }
}
