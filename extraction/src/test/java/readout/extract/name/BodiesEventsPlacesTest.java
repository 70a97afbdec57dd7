package readout.extract.name;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.entity;
import static readout.extract.TestReader.extraction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.event.statement.ActorType;

class BodiesEventsPlacesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto said Kenya celebrates World Soil Day.                      | World Soil Day
        Ruto said Kenya celebrates the International Day of Forests.    | International Day of Forests
        Ruto opened the Nairobi Biennale.                               | Nairobi Biennale
        Ruto opened the Kenya Coffee Exhibition.                        | Kenya Coffee Exhibition
        Ruto praised the Coffee Exhibition on March 6.                  | Coffee Exhibition
        Ruto praised the Malta-Kenya Finance Ministers' Meeting.        | Malta-Kenya Finance Ministers' Meeting
        Ruto praised the Finance Ministers' Meeting.                    | Finance Ministers' Meeting
        """)
    void aNamedDayOrShowIsAnEvent(String text, String name) {
        assertThat(extraction(text).entities())
                .filteredOn(entity -> entity.actor().type() == ActorType.EVENT)
                .extracting(entity -> entity.actor().name())
                .containsExactly(name);
    }

    @Test
    void whatAnOfficeOfABodyIsAboutIsNoName() {
        assertThat(extraction("Ana Ruiz, the High Representative of the European Union for Foreign Affairs and Security"
                                + " Policy, met Senior Government Officials.")
                        .entities())
                .extracting(entity -> entity.actor().name())
                .containsExactlyInAnyOrder("Ana Ruiz", "European Union");
    }

    @Test
    void aCountryInCapitalsMayBeTheSecondOfACompound() {
        assertThat(extraction("Ruto said the Kenya-US partnership is old.").entities())
                .extracting(entity -> entity.actor().id())
                .contains("KEN", "USA");
    }

    @Test
    void anEncounterThatNothingTellsApartIsNoName() {
        assertThat(extraction("Ruto praised the Official Talks and the Regular Press Conference.")
                        .entities())
                .extracting(entity -> entity.actor().name())
                .containsExactly("William Ruto");
    }

    @Test
    void anAcronymOfCommonWordsIsNoBody() {
        String text = "Ruto said a liquefied gas terminal (LGT) is safe. He said every LGT has guards.";

        assertThat(extraction(text).entities())
                .extracting(entity -> entity.actor().name())
                .containsExactly("William Ruto");
        assertThat(extraction("Ruto thanked the Lamu Gas Tribunal (LGT). He said the LGT is safe.")
                        .entities())
                .filteredOn(entity -> entity.actor().type() == ActorType.ORGANISATION)
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        UN Security Council         | united-nations-security-council | ORGANISATION
        White House                 | white-house                     | ORGANISATION
        Israeli Defense Ministry    | defense-ministry-of-israel      | ORGANISATION
        Kurdistan Workers’ Party    | kurdistan-workers-party         | ORGANISATION
        Belt and Road Initiative    | belt-and-road-initiative        | EVENT
        South China Sea             | south-china-sea                 | PLACE
        Turks and Caicos Islands    | TCA                             | PLACE
        """)
    void bodiesEventsAndPlacesHaveTheirListedIds(String name, String id, ActorType type) {
        assertThat(entity("They spoke about the " + name + " when they met.", id)
                        .actor()
                        .type())
                .isEqualTo(type);
    }

    @Test
    void aBodyNobodyListsIsFoundByItsHeadNoun() {
        assertThat(entity("The Roseau Harbour Authority said the pier will close.", "roseau-harbour-authority"))
                .satisfies(body -> assertThat(body.actor().type()).isEqualTo(ActorType.ORGANISATION));
    }

    @Test
    void anAcronymInBracketsIsTheBodyBeforeIt() {
        assertThat(entity(
                                "The Roseau Harbour Authority (RHA) said the pier will close. The RHA added no date.",
                                "roseau-harbour-authority")
                        .mentions())
                .extracting(slice -> slice.text())
                .containsExactly("Roseau Harbour Authority", "RHA", "RHA");
    }

    @Test
    void aPlaceNobodyListsIsFoundByItsHeadNoun() {
        assertThat(extraction("Ruto said the boats left Tannin Reef.").entities())
                .filteredOn(entity -> entity.actor().type() == ActorType.PLACE)
                .extracting(entity -> entity.actor().name())
                .containsExactly("Tannin Reef");
    }

    @Test
    void placesThatShareTheirNounAreOneName() {
        assertThat(extraction("Patrols in the East and South China Seas went on, Emmanuel Macron said.")
                        .entities())
                .extracting(entity -> entity.mentions().getFirst().text())
                .contains("East and South China Seas")
                .doesNotContain("China");
    }
}
