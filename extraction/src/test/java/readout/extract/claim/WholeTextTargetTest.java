package readout.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.names;
import static readout.extract.TestReader.statements;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Targets that more of the text tells than the words of one claim.
class WholeTextTargetTest {

    private static final String TALK =
            "Kenyan President William Ruto met Danish Prime Minister Mette Frederiksen in Nairobi. ";

    private static List<String> last(String text) {
        return names(statements(text).getLast().targets());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He called it a violent act.",
                "He said it was a flagrant violation of the treaty.",
                "He said these attacks were unlawful.",
                "He said the attacks were reckless."
            })
    void whatOnlyPointsAtADeedBlamesWhomTheSpeakerBlamedBefore(String said) {
        assertThat(last("Ruto said Uganda violated the truce. " + said)).containsExactly("Uganda");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said the attack on the market was unlawful.",
                "He said maize is scarce.",
                "Xi said it was a violent act.",
                "He condemned the terrorist bombings."
            })
    void whatPointsAtNoDeedBlamesNobody(String said) {
        assertThat(last("Ruto said Uganda violated the truce. " + said)).doesNotContain("Uganda");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto said the Ugandan position is merely protectionism.          | Uganda
        Ruto said the buildup of missiles by Uganda was dangerous.       | Uganda
        Ruto said Uganda would bear the blame.                           | Uganda
        """)
    void whoDoesWhatWordsOfBlameTellIsBlamed(String text, String target) {
        assertThat(last(text)).containsExactly(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruto said the violence in Uganda was dangerous.",
                "Ruto said Kenyan actions were no threat.",
                "Ruto said dangerous roads were closed across Uganda."
            })
    void whereAWrongIsDoneIsNotBlamed(String text) {
        assertThat(last(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruto expressed his gratitude for the invitation.",
                "Ruto conveyed greetings.",
                "Ruto conveyed cordial greetings from Kenyan Prime Minister Musalia Mudavadi.",
                "Ruto expressed his pleasure to meet again.",
            })
    void courtesiesAreForThePerson(String said) {
        assertThat(last(TALK + said)).containsExactly("Mette Frederiksen");
    }

    @Test
    void condolencesAndHelpAreForTheCountry() {
        assertThat(last(TALK + "Ruto expressed his condolences.")).containsExactly("Denmark");
        assertThat(last(TALK + "Ruto expressed gratitude for the support.")).containsExactly("Denmark");
        assertThat(last(TALK + "Ruto conveyed his greetings to the people of Ghana."))
                .containsExactly("Ghana");
    }

    @Test
    void anOfficeOfACountryMeansItsHolder() {
        assertThat(last(TALK + "Ruto thanked the Prime Minister of Denmark for the call."))
                .containsExactly("Mette Frederiksen");
    }

    @Test
    void theSidesAreTheCountriesOfWhoseTiesATextSpeaks() {
        String text = "Ruto praised Danish engineers in Nairobi. Denmark opened a school in Kenya. ";

        assertThat(last(text + "Ruto said the two countries should trade more."))
                .containsExactlyInAnyOrder("Kenya", "Denmark");
        assertThat(last(text + "The bilateral talks were short. Ruto praised the growing ties."))
                .containsExactly("Denmark");
        assertThat(last(text + "Ghana and Ghana's port of Tema sent ships to Ghana. Ruto praised the growing ties."))
                .isEmpty();
    }

    @Test
    void bothCountriesOfACompoundAreNamed() {
        assertThat(last(TALK + "Ruto said he would take Kenya-Denmark cooperation to the G7 summit."))
                .containsExactly("Denmark");
    }

    @Test
    void ofSeveralWhoMeetTheOneWhoseCountryIsNamedIsMeant() {
        String three = "Kenyan President William Ruto, Danish Prime Minister Mette Frederiksen and Finnish President"
                + " Alexander Stubb met in Nairobi. ";

        assertThat(last(three + "Ruto recalled his visit to Finland.")).containsExactly("Finland");
        assertThat(last(three + "Ruto said trade with Finland and Denmark has grown."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto urged doctors to end their strike.                          | doctors
        Ruto urged the striking teachers to go back to school.           | striking teachers
        Ruto called on all UN member states to pay their dues.           | UN member states
        """)
    void peopleAreCalledOnByAnyNoun(String text, String target) {
        assertThat(last(text)).containsExactly(target);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto stressed the importance of protecting the unity and territorial integrity of Moldova. | Moldova
        Ruto said a solution must rest on respect for Moldova's sovereignty.                        | Moldova
        """)
    void whoseStatehoodIsUpheldIsSupported(String text, String target) {
        assertThat(last(text)).containsExactly(target);
    }

    @Test
    void ofTwoArmedBodiesACallForACeasefireMeansBoth() {
        String war =
                "The Sudanese Armed Forces (SAF) and the paramilitary Rapid Support Forces (RSF) fought in El Fasher. ";

        assertThat(last(war + "Ruto called for an immediate ceasefire."))
                .containsExactlyInAnyOrder("Sudanese Armed Forces", "Rapid Support Forces");
        assertThat(last(war + "Ruto called for an immediate inquiry.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto said the reckless drills of Uganda and Rwanda were a provocation.          | Uganda, Rwanda
        Ruto said Uganda and Rwanda are guilty.                                         | Uganda, Rwanda
        Ruto condemned the raids on the territory of Burundi by Uganda.                 | Uganda
        Ruto reiterated his condemnation for Uganda's attack on Burundi.                | Uganda
        Ruto urged restraint by the Ugandan government.                                 | Uganda
        Ruto expressed support for the government in Uganda.                            | Uganda
        Ruto said all member states shall comply with the treaty.                       | member states
        """)
    void whoeverTheWordsReachIsMeant(String text, String targets) {
        assertThat(last(text)).containsExactlyInAnyOrder(targets.split(", "));
    }

    @Test
    void aGoalOrACallOfNobodyByNameIsForTheOtherSide() {
        assertThat(last(TALK + "Ruto said the goal is $1 billion in bilateral trade."))
                .containsExactly("Denmark");
        assertThat(last(TALK + "Ruto said that bilateral trade had reached $1 billion."))
                .isEmpty();
        assertThat(last(TALK + "Ruto called for quick progress towards the release of Raila Odinga."))
                .containsExactly("Denmark");
        assertThat(last(TALK + "Ruto called for an end to the war in Sudan.")).isEmpty();
    }
}
