package readout.extract.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.event.statement.ActorType;

class ActorFilesTest {

    @TempDir
    private Path folder = Path.of("");

    private Overlay overlay = new Overlay(folder);

    @BeforeEach
    void openFolder() {
        overlay = new Overlay(folder);
    }

    @Test
    void anEmptyOverlayFolderChangesNothing() {
        assertThat(ActorFiles.load(folder)).isEqualTo(ActorFiles.load(null));
    }

    @Test
    void anOverlayFolderThatIsNotThereIsTold() {
        assertThatThrownBy(() -> ActorFiles.load(folder.resolve("gone")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone is no folder");
    }

    @Test
    void aNewIdAddsAnActor() {
        overlay.file(
                "organisations.tsv",
                "id|name|country|aliases",
                "# our own desk",
                "",
                "harbour-authority-of-roseau|Harbour Authority of Roseau|DMA|Roseau Harbour Authority; RHA");

        assertThat(overlay.actor("harbour-authority-of-roseau"))
                .isEqualTo(new ListedActor(
                        "harbour-authority-of-roseau",
                        ActorType.ORGANISATION,
                        "Harbour Authority of Roseau",
                        null,
                        "DMA",
                        null,
                        List.of("Harbour Authority of Roseau", "Roseau Harbour Authority", "RHA"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void listsOfAListedActorAreAddedTo() {
        ListedActor before = overlay.actor("CUB");

        overlay.file("countries.tsv", "id|aliases|metonyms", "CUB|Pearl of the Antilles|El Laguito");

        ListedActor after = overlay.actor("CUB");
        assertThat(after.names()).containsAll(before.names()).contains("Pearl of the Antilles");
        assertThat(after.metonyms()).containsAll(before.metonyms()).contains("El Laguito");
        assertThat(after.adjectives()).isEqualTo(before.adjectives());
        assertThat(after.qid()).isEqualTo(before.qid());
    }

    @Test
    void anEntryWithALeadingHyphenTakesAway() {
        assertThat(overlay.actor("CHN").names()).contains("PRC");

        overlay.file("countries.tsv", "id|aliases", "CHN|-PRC; Middle Kingdom");

        assertThat(overlay.actor("CHN").names()).doesNotContain("PRC").contains("Middle Kingdom");
    }

    @Test
    void aFilledCellOverridesAndTheOldNameStaysAnAlias() {
        overlay.file("countries.tsv", "id|name|qid", "TUR|Türkiye|Q43");

        ListedActor turkey = overlay.actor("TUR");
        assertThat(turkey.name()).isEqualTo("Türkiye");
        assertThat(turkey.names()).startsWith("Türkiye").contains("Turkey").doesNotHaveDuplicates();
    }

    @Test
    void aFurtherTermOfAListedPersonIsAdded() {
        overlay.file(
                "persons.tsv",
                "id|country|office|from|to",
                "antonio-guterres|PRT|Prime Minister|1995-10-28|2002-04-06");

        assertThat(overlay.actor("antonio-guterres").country()).isNull();
        assertThat(overlay.actor("antonio-guterres").terms())
                .contains(new Term("Prime Minister", LocalDate.of(1995, 10, 28), LocalDate.of(2002, 4, 6), "PRT"));
    }

    @Test
    void aTermWithTheSameOfficeAndStartTakesThePlaceOfTheListedOne() {
        ListedActor before = overlay.actor("wang-yi-chn");
        Term serving = before.terms().stream()
                .filter(term -> term.to() == null && term.office().equals("Foreign Minister"))
                .findFirst()
                .orElseThrow();

        overlay.file(
                "persons.tsv",
                "id|country|office|from|to",
                "wang-yi-chn|CHN|%s|%s|2031-03".formatted(serving.office(), serving.from()));

        assertThat(overlay.actor("wang-yi-chn").terms())
                .hasSameSizeAs(before.terms())
                .contains(new Term(serving.office(), serving.from(), LocalDate.of(2031, 3, 31), "CHN"))
                .doesNotContain(serving);
    }

    @Test
    void aTerritoryIsAPlaceWithItsOwnCode() {
        ListedActor greenland = overlay.actor("GRL");

        assertThat(greenland.type()).isEqualTo(ActorType.PLACE);
        assertThat(greenland.placeKind()).isEqualTo(PlaceKind.TERRITORY);
        assertThat(greenland.country()).isEqualTo("GRL");
    }

    @Test
    void anOfficeOfAnInternationalBodySpeaksForNoCountry() {
        ListedActor rutte = overlay.actor("mark-rutte");

        assertThat(rutte.country()).isNull();
        assertThat(rutte.terms())
                .anySatisfy(term -> {
                    assertThat(term.office()).isEqualTo("NATO Secretary General");
                    assertThat(term.country()).isNull();
                })
                .anySatisfy(term -> {
                    assertThat(term.office()).isEqualTo("Prime Minister");
                    assertThat(term.country()).isEqualTo("NLD");
                });
    }

    @Test
    void aUsersAmbiguousNameTakesThePlaceOfTheListedOne() {
        overlay.file(
                "ambiguous.tsv", "name|ambiguity|preferred|otherwise", "Georgia|place||a state of the United States");

        assertThat(AmbiguousNames.load(folder, ActorFiles.load(folder)))
                .filteredOn(name -> name.name().equals("Georgia"))
                .containsExactly(new AmbiguousName("Georgia", Ambiguity.PLACE, "a state of the United States", null));
    }
}
