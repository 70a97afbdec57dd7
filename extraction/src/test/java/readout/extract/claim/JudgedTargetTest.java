package readout.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.names;
import static readout.extract.TestReader.statement;
import static readout.extract.TestReader.statements;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgedTargetTest {

    private static final String TALK =
            "Kenyan President William Ruto met Danish Prime Minister Mette Frederiksen in Nairobi. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Frederiksen reiterated Denmark's unwavering military and economic support.",
                "Frederiksen confirmed that Denmark would continue to provide further assistance.",
                "Frederiksen promised more military aid."
            })
    void helpForNobodyByNameIsForTheOtherSideOfATalk(String said) {
        assertThat(names(statement(TALK + said).targets())).containsExactly("Kenya");
    }

    @Test
    void helpForSomebodyElseIsNotForTheOtherSide() {
        assertThat(names(statement(TALK + "Frederiksen promised more aid for Sudan.")
                        .targets()))
                .containsExactly("Sudan");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto expressed horror at the Ethiopian strikes on the market.            | Ethiopia
        Ruto voiced his opposition to the Egyptian plan.                         | Egypt
        Ruto expressed regret over Uganda's decision to leave.                   | Uganda
        Ruto expressed his confidence in the government of Malawi.               | Malawi
        Ruto said Kenya is concerned at Ugandan plans for new tariffs.           | Uganda
        Ruto said the commission is deeply worried about Uganda's plans.         | Uganda
        Ruto said Kenya has concerns over Uganda's plans.                        | Uganda
        Ruto said the crimes committed by Ethiopia were known.                   | Ethiopia
        Ruto underscored the importance of the international community uniting behind the talks. | international community
        Ruto said the bloc will ease the sanctions imposed on Mali.              | Mali
        """)
    void feelingsAreAimedAtWhomTheyConcern(String text, String target) {
        assertThat(names(statement(text).targets())).containsExactly(target);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto said Ethiopia must be held to account for the attack.               | Ethiopia
        Ruto said Ethiopia should be punished.                                   | Ethiopia
        Ruto said Ethiopia needs to be stopped.                                  | Ethiopia
        Ruto said Somalia must be helped.                                        | Somalia
        """)
    void whomOthersMustPunishOrHelpIsTheTarget(String text, String target) {
        assertThat(names(statement(text).targets())).containsExactly(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruto condemned the drills as a violation of the airspace of Rwanda.",
                "Ruto expressed his condolences on the death of Jimmy Carter.",
                "Ruto said Kenya will act in accordance with the statutes of the United Nations.",
                "Ruto said if Uganda opens the border, prices will fall.",
                "Ruto expressed alarm over the flow of weapons into Sudan.",
                "Ruto expressed concern over the fighting between Sudan and Chad."
            })
    void whoIsOnlyWrongedMournedOrHeededIsNoTarget(String text) {
        assertThat(statement(text).targets()).isEmpty();
    }

    @Test
    void whatMustBeDoneInACountryCallsOnNobody() {
        assertThat(statement("Ruto said the bridge in Somalia must be repaired.")
                        .targets())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto said Uganda's decision was null and void.                           | Uganda
        Ruto said the Ugandan allegations are baseless.                          | Uganda
        Ruto said Museveni's statement was unacceptable.                         | Museveni
        Ruto said Uganda's behaviour is irresponsible.                           | Uganda
        Ruto said Uganda's treatment of the drivers is alarming.                 | Uganda
        Ruto reiterated his call to Uganda to open the border.                   | Uganda
        Ruto said Kenya supports Kampala's decision.                             | Uganda
        """)
    void whoseDeedsAreCalledBadIsBlamed(String text, String target) {
        assertThat(names(statement(text).targets()))
                .hasSize(1)
                .first()
                .asString()
                .endsWith(target);
    }

    @Test
    void whatIsBadInACountryIsNotItsFault() {
        assertThat(statement("Ruto said the situation in Uganda is dangerous.").targets())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto praised the bravery of the Sudanese armed forces.                   | Sudan
        Ruto condemned the Ethiopian army for the attack.                        | Ethiopia
        Ruto called upon the authorities in Kosovo to grant more autonomy.       | Kosovo
        """)
    void theArmyStandsForItsCountry(String text, String target) {
        assertThat(names(statement(text).targets())).containsExactly(target);
    }

    @Test
    void condolencesGoToAllOfAList() {
        assertThat(names(statement("Ruto expressed condolences to the family of the victim, the Ugandan authorities "
                                + "and the United Nations.")
                        .targets()))
                .containsExactly("Uganda", "United Nations");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto urged the candidates to go to court.                                | candidates
        Ruto called on all sides to let the trucks pass.                         | sides
        Ruto urged the protesters to go home.                                    | protesters
        """)
    void groupsAreCalledOnByTheirWords(String text, String target) {
        assertThat(names(statement(text).targets())).containsExactly(target);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto warned of a firm answer should Uganda close the border.             | Uganda
        Ruto warned of new sanctions if Uganda closes the border.                | Uganda
        Ruto threatened to close the border unless Uganda backs down.            | Uganda
        Ruto said if Uganda does not open the border, the trucks will turn back. | Uganda
        Ruto said Kenya had lodged a protest against Uganda.                     | Uganda
        Ruto condemned the drills by Uganda as a violation of Rwanda's airspace. | Uganda
        """)
    void whoMayNotDoSomethingIsWarned(String text, String target) {
        assertThat(names(statement(text).targets())).containsExactly(target);
    }

    @Test
    void anOfficeIsItsHolderWhereTheTextNamesHim() {
        assertThat(names(statements("IAEA Director General Rafael Grossi visited Nairobi. Ruto urged the IAEA "
                                + "director general to stay neutral.")
                        .getFirst()
                        .targets()))
                .containsExactly("Rafael Grossi");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto thanked Danish Prime Minister Mette Frederiksen for the ships.      | Mette Frederiksen
        Ruto praised his Danish counterpart, Lars Holm, for his work.            | Lars Holm
        Ruto thanked the President of Malta, Carla Zammit, for the ships.        | Carla Zammit
        Ruto thanked the Danish ambassador, a friend of Kenya.                    | Denmark
        """)
    void aCountryInSomebodysTitleIsNotTheTarget(String text, String target) {
        assertThat(names(statement(text).targets())).containsExactly(target);
    }

    @Test
    void aGuestWhoCallsOnAMinisterMeetsHim() {
        assertThat(names(statements("Kenyan Foreign Secretary Abraham Otieno, who is on a visit to Denmark, called on "
                                + "Danish Foreign Minister Lars Holm in Copenhagen. Holm said the friendship between "
                                + "Denmark and Kenya was old.")
                        .getLast()
                        .targets()))
                .containsExactly("Kenya");
    }

    @Test
    void aCounterpartWhomNobodyNamesIsTheOtherSide() {
        assertThat(names(statements("Danish Foreign Minister Lars Holm held talks with his Kenyan counterpart. "
                                + "Holm said Denmark is ready to deepen bilateral relations.")
                        .getLast()
                        .targets()))
                .containsExactly("Kenya");
    }
}
