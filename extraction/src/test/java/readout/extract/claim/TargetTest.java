package readout.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.names;
import static readout.extract.TestReader.statement;
import static readout.extract.TestReader.statements;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    private static final String TALK =
            "Kenyan President William Ruto met Danish Prime Minister Mette Frederiksen in Nairobi. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto said Uganda must open the border.                              | Uganda
        Ruto said it is vital that Uganda opens the border.                 | Uganda
        Ruto said Kenya hopes that Rwanda will withdraw its troops.         | Rwanda
        Ruto said the ships must not be stopped by Somalia.                 | Somalia
        Ruto said Kenya calls on Ethiopia to share the water.               | Ethiopia
        """)
    void whoHasADutyIsCalledOn(String text, String target) {
        assertThat(names(statement(text).targets())).containsExactly(target);
    }

    @Test
    void tiesAreThoseWithTheOtherOfTwoWhoSpeakWhereNoMeetingIsToldOf() {
        String envoy = "Ruto bade the Danish ambassador farewell. The Danish ambassador said he was moved. ";

        assertThat(names(statements(envoy + "Ruto praised progress in the partnership.")
                        .getLast()
                        .targets()))
                .containsExactly("Denmark");
        assertThat(statements(envoy + "Xi said trade grows. Ruto praised progress in the partnership.")
                        .getLast()
                        .targets())
                .isEmpty();
    }

    @Test
    void leadersOfOthersAreNotThoseOfWhomTheTextTold() {
        assertThat(names(statements(TALK + "Xi said the leaders of the big economies should share the load.")
                        .getLast()
                        .targets()))
                .doesNotContain("William Ruto", "Mette Frederiksen", "Kenya", "Denmark");
    }

    @Test
    void aDutyOfOnesOwnSideAloneAddressesNobody() {
        assertThat(statement("Ruto said Kenya must plant more trees.").targets())
                .isEmpty();
    }

    @Test
    void aDutyOfBothSidesIsSaidToBoth() {
        assertThat(names(statements(TALK + "Ruto said both sides should expand trade.")
                        .getFirst()
                        .targets()))
                .containsExactlyInAnyOrder("Kenya", "Denmark");
    }

    @Test
    void theTwoCountriesAreThoseNamedLastWhereNobodyMeets() {
        assertThat(names(statements(
                                "Ruto said Kenya values its ties with Ghana. He said the two countries must trade more.")
                        .getLast()
                        .targets()))
                .containsExactly("Kenya", "Ghana");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto said Kenya will send engineers to Malawi.                | Malawi
        Ruto said Kenya is willing to work with Ghana on vaccines.    | Ghana
        Ruto said Kenya will help Somalia to train its police.        | Somalia
        Ruto said Kenya will build a hospital in Malawi.              | Malawi
        Ruto pledged ten million dollars to Sudan.                    | Sudan
        """)
    void aPromiseIsMadeToWhoGetsIt(String text, String target) {
        assertThat(names(statement(text).targets())).containsExactly(target);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto said Kenya stands with the people of Palestine.          | Palestine
        Ruto said Uganda has always been a reliable friend.           | Uganda
        Ruto said Kenya supports new sanctions on Belarus.            | Belarus
        Ruto said Uganda has violated the border.                     | Uganda
        Ruto warned that Uganda would pay the price.                  | Uganda
        """)
    void whoIsSupportedPraisedPunishedOrBlamedIsTheTarget(String text, String target) {
        assertThat(names(statement(text).targets())).containsExactly(target);
    }

    @Test
    void aCallForACeasefireIsMeantForThoseWhoFight() {
        assertThat(names(statement(
                                "Fighting between Sudan and Ethiopia went on. Ruto called for an immediate ceasefire.")
                        .targets()))
                .containsExactly("Sudan", "Ethiopia");
    }

    @Test
    void praiseOfAnInitiativeGoesToTheCountryWhoseItIs() {
        assertThat(names(statement("Ruto praised the Belt and Road Initiative.").targets()))
                .containsExactly("China");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto said Kenya does not support a ban on exports to Uganda.
        Ruto reaffirmed Kenya's commitment to a free and open Indo-Pacific.
        Ruto condemned the piracy in the Red Sea.
        Ruto said Kenya values its ties with Ghana.
        Ruto said Kenya opposes the embargo against Cuba.
        """)
    void placesPoliciesAndThoseOnlyConcernedAreNoTargets(String text) {
        assertThat(statement(text).targets()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reporters", "the media", "local press"})
    void whatIsSaidToReportersIsNotSaidToTheOtherSide(String hearers) {
        assertThat(statements(TALK + "Ruto told " + hearers + " that the ties with Denmark were old.")
                        .getFirst()
                        .targets())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto told African Union leaders that the drought was near.          | African Union
        Ruto told visiting lawmakers from Japan that the drought was near.  | Japan
        """)
    void thoseWhoAreOnlyDescribedHearForTheirCountryOrBody(String text, String target) {
        assertThat(names(statement(text).targets())).containsExactly(target);
    }
}
