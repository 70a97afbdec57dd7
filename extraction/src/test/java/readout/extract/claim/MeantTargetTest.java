package readout.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.names;
import static readout.extract.TestReader.statement;
import static readout.extract.TestReader.statements;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeantTargetTest {

    private static final String TALK =
            "Kenyan President William Ruto met Danish Prime Minister Mette Frederiksen in Nairobi. ";

    private static List<String> targets(String text) {
        return names(statement(text).targets());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto called on the national army and the security forces to obey the law.      | national army,security forces
        Ruto urged governments to ratify the treaty.                                   | governments
        Ruto reiterated his demand that all armed groups lay down their arms.          | armed groups
        Ruto asked for help from regional partners.                                    | regional partners
        Ruto called on countries to take in more refugees.                             | countries
        Ruto urged all stakeholders to talk.                                           | all stakeholders
        Ruto called for the withdrawal of Ethiopia and its allies.                     | Ethiopia
        Ruto advised Uganda to open the border.                                        | Uganda
        Ruto reiterated his condemnation of Ethiopia.                                  | Ethiopia
        Ruto expressed Kenya's condemnation and denunciation of the Ethiopian decision. | Ethiopia
        """)
    void groupsAreCalledOnByTheirNouns(String text, String expected) {
        assertThat(targets(text)).containsExactly(expected.split(","));
    }

    @Test
    void whatOnlyTellsHowIsNotCalledOn() {
        assertThat(targets("Ruto urged all states, in accordance with the Charter of the United Nations, to disarm."))
                .containsExactly("all states");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto conveyed his condolences to the families of the soldiers killed and the people of Malawi and Togo. | Malawi,Togo
        Ruto announced sanctions on Mali and on the government of Niger.                                        | Mali,Niger
        Ruto thanked Malawi as well as Togo for their help.                                                     | Malawi,Togo
        """)
    void allThatAreJoinedAreMeant(String text, String expected) {
        assertThat(targets(text)).containsExactly(expected.split(","));
    }

    @Test
    void whoCausedTheLossIsNotComforted() {
        assertThat(targets("Ruto conveyed his condolences to the people of Malawi after the attack by Mali."))
                .containsExactly("Malawi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruto said any further Ugandan aggression would have serious consequences.",
                "Ruto said Uganda's aggression has changed the region.",
                "Ruto said it is lamentable that Uganda has closed the border.",
                "Ruto said the missile test of Uganda was a grave provocation.",
                "Ruto underlined the importance of holding Uganda accountable for its raids."
            })
    void whoseDeedIsAnsweredOrCalledBadIsBlamed(String text) {
        assertThat(targets(text)).containsExactly("Uganda");
    }

    @Test
    void whoSuffersAnAttackThatMustEndIsNoTarget() {
        assertThat(targets("Ruto said the attacks on demonstrators must not be repeated."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Frederiksen stressed the need to strengthen political consultations on tensions in East Africa.",
                "Frederiksen said we will work together on vaccines.",
                "Frederiksen expressed Copenhagen's readiness to expand cooperation in all fields."
            })
    void whatTwoDoTogetherIsSaidToTheOther(String said) {
        assertThat(names(statement(TALK + said).targets())).containsExactly("Kenya");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenyan President William Ruto hosted a reception for Danish Prime Minister Mette Frederiksen in Nairobi. ",
                "Danish Prime Minister Mette Frederiksen is visiting Kenya at the invitation of President William Ruto. "
            })
    void guestAndHostTalkWithEachOther(String text) {
        assertThat(names(statement(text + "Frederiksen hailed the traditional friendship.")
                        .targets()))
                .containsExactly("Kenya");
    }

    @Test
    void consultationsWithAThirdSideAreNotSaidToTheOther() {
        assertThat(names(statement(TALK + "Frederiksen stressed the need for consultations with Sudan.")
                        .targets()))
                .isEmpty();
    }

    @Test
    void whoHasNoCountryIsMeantHimself() {
        assertThat(names(statements("Prime Minister Ana Ruizova met Pavel Novotny, the head of Skoda, in Nairobi. "
                                + "Novotny voiced his gratitude for the invitation.")
                        .getLast()
                        .targets()))
                .containsExactly("Ana Ruizova");
    }

    @Test
    void whatIsDoneBetweenTheTwoAddressesNeither() {
        assertThat(names(statement(TALK + "They welcomed the growing exchanges between the two countries.")
                        .targets()))
                .isEmpty();
    }

    @Test
    void anOfficeBesideANamedGovernmentIsMeantToo() {
        assertThat(names(statement(
                                TALK + "Ruto encouraged the Prime Minister and the Danish government to lower tariffs.")
                        .targets()))
                .containsExactlyInAnyOrder("Mette Frederiksen", "Denmark");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto stressed Uganda's responsibility for the crisis.                          | Uganda
        Ruto stressed the duty of Uganda to open the border.                           | Uganda
        Ruto stressed the necessity for Uganda to withdraw.                            | Uganda
        Ruto said Kenya would like to see Uganda open the border.                      | Uganda
        Ruto expressed his condolences and deep sympathy to Malawi.                    | Malawi
        Ruto commended the efforts of the Member States to end the war.                | Member States
        Ruto called for a withdrawal of Ugandan troops, and for order under the OSCE.  | Uganda
        """)
    void whoOwesSomethingIsWantedToActOrIsFeltForIsMeant(String text, String target) {
        assertThat(names(statement(text).targets())).containsExactly(target);
    }

    @Test
    void whoIsSingledOutOfAGroupIsMeantBesideIt() {
        assertThat(names(statement("Ruto said Kenya will help African countries, including Senegal, to grow.")
                        .targets()))
                .containsExactly("African countries", "Senegal");
    }

    @Test
    void whomAnAttackHitsIsNotBlamedForIt() {
        assertThat(statement("Ruto said attacks against peacekeepers may be crimes.")
                        .targets())
                .isEmpty();
    }

    @Test
    void whatIsNeededOfNobodyByNameIsNeededOfTheOtherSide() {
        assertThat(names(statements(TALK + "Ruto stressed the importance of resolving the water dispute.")
                        .getFirst()
                        .targets()))
                .containsExactly("Denmark");
        assertThat(statements(TALK + "Ruto stressed the importance of countering the lies of other countries.")
                        .getFirst()
                        .targets())
                .isEmpty();
        assertThat(statements(TALK + "Ruto stressed the need for a two-state solution.")
                        .getFirst()
                        .targets())
                .isEmpty();
    }

    @Test
    void anAccountOfTheTalkItselfAddressesNobody() {
        assertThat(statements(
                                "The Kremlin said President Vladimir Putin spoke to German Chancellor Angela Merkel by telephone.")
                        .getFirst()
                        .targets())
                .isEmpty();
    }

    @Test
    void aBodyIsTheOtherSideOfATalkWithItsOfficial() {
        String talk = "Kenyan President William Ruto received OSCE Secretary General Thomas Greminger in Nairobi. ";

        assertThat(names(statements(talk + "Ruto said Kenya values the OSCE as a platform.")
                        .getFirst()
                        .targets()))
                .containsExactly("Organization for Security and Co-operation in Europe");
    }

    @Test
    void bothSidesAreMeantBySuggestingThatTheyDoSomething() {
        assertThat(names(statements(TALK + "Ruto suggested both sides continue to build trust.")
                        .getFirst()
                        .targets()))
                .containsExactlyInAnyOrder("Kenya", "Denmark");
    }
}
