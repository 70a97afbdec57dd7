package readout.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.statements;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.event.statement.Slice;

/// Which reports are found, and where their content begins and ends.
class ContentsTest {

    private static List<String> contents(String text) {
        return statements(text).stream()
                .map(statement -> String.join(
                        " … ", statement.content().stream().map(Slice::text).toList()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In addition they reaffirmed their duties and called on Uganda to leave.|their duties|Uganda to leave",
                "The members underlined their support for talks and posited the need for a truce."
                        + "|their support for talks|the need for a truce",
                "Ana Ruiz said the port is a success adding that trade has grown."
                        + "|the port is a success|trade has grown",
                "Ana Ruiz criticised the tariff saying, “It is bad for trade.”|the tariff|It is bad for trade",
                "Ana Ruiz described the deal as a step and highlighted Nigeria's role in trade."
                        + "|the deal as a step|Nigeria's role in trade",
                "Ana Ruiz welcomed the deal and she recalled how the port was closed."
                        + "|the deal|how the port was closed",
                "As close friends, the two committed to wider trade and welcomed the prospect of a treaty."
                        + "|wider trade|the prospect of a treaty",
                "The Union underlines the duty of Uganda and calls in particular for a withdrawal of all troops."
                        + "|the duty of Uganda|a withdrawal of all troops",
                "Ana Ruiz instructed the members to further organise the party. She emphasised improving its ties."
                        + "|the members to further organise the party|improving its ties",
                "Telling how the talks were held at length, Ana Ruiz described them as good."
                        + "|how the talks were held at length|them as good",
                "Ana Ruiz outlined plans for the summit and the Ghanaian Prime Minister welcomed its theme."
                        + "|plans for the summit|its theme",
                "Ana Ruiz thanked Ghana for its aid, and reciprocated the desire for closer ties."
                        + "|Ghana for its aid|the desire for closer ties",
                "Ana Ruiz met the king and delivered her country's message of congratulations. He deplored that it is late."
                        + "|her country's message of congratulations|it is late"
            })
    void aSecondReportIsFound(String text, String first, String second) {
        assertThat(contents(text)).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Ruiz has invited Foreign Minister Marek Dolny to the next round of the Joint Committee."
                        + "|Foreign Minister Marek Dolny to the next round of the Joint Committee",
                "The two sides agreed in principle to open an office.|to open an office",
                "The Omani side assured full support to the firms.|full support to the firms",
                "Ana Ruiz pledged continued support to the firms.|continued support to the firms",
                "Ana Ruiz pledged further support to the firms.|further support to the firms",
                "Ana Ruiz underlined, in this context, the importance of dialogue.|the importance of dialogue",
                "Ana Ruiz, in a tweet on Monday, congratulated Marek Dolny on his victory.|Marek Dolny on his victory",
                "After Ana Ruiz announced that the port is closed, Marek Dolny left for Lisbon.|the port is closed",
                "They further call on Uganda to leave.|Uganda to leave",
                "Speakers in the council called today for a truce.|a truce",
                "In a statement agreed at talks in Lisbon, Ana Ruiz said the port is closed.|the port is closed",
                "Ana Ruiz said the port is closed, as reported by the Harbour Times.|the port is closed",
                "The port is closed, officials told the council today amid a decision to cease trade."
                        + "|The port is closed",
                "Ana Ruiz signed the treaty which she said formally ended the strike.|formally ended the strike",
                "Mali cut its ties with Qatar, accusing it of theft – a charge Doha denies.|it of theft",
                "The two dignitaries underscored the role of trade.|the role of trade",
                "Ana Ruiz hailed more than 20 percent growth in trade.|more than 20 percent growth in trade",
                "Ana Ruiz pointed to the development of trade.|the development of trade",
                "Ana Ruiz reaffirmed the role of Ghana as she received six envoys.|the role of Ghana",
                "The ministers shared the recognition that the port is closed.|the port is closed",
                "The ministers shared the view that, in order to trade, they need a port.|in order to trade, they need a port",
                "The head of state hailed the growth of trade, the Harbour Times reported.|the growth of trade",
                "Ana Ruiz strongly condemned criminal and sabotage acts in Lisbon.|criminal and sabotage acts in Lisbon",
                "Ana Ruiz highly valued the growth of trade.|the growth of trade",
                "Sheikh Nasser bin Rashed expressed the solidarity of Qatar with Mali.|the solidarity of Qatar with Mali",
                "Ana Ruiz called a strike closing the port unacceptable.|a strike closing the port unacceptable",
                "Ana Ruiz stated, that the port is closed.|the port is closed",
                "Ana Ruiz explained to the envoy why the port is closed.|why the port is closed",
                "Ana Ruiz affirmed to work with Ghana.|to work with Ghana",
                "Ana Ruiz wished that Ghana would open the port.|Ghana would open the port",
                "Ana Ruiz informed the envoy about the results of the talks.|the results of the talks",
                "Ana Ruiz sent condolences to the crew.|condolences to the crew",
                "Ana Ruiz showed support for the plan.|support for the plan",
                "Ana Ruiz requested Ghana to help.|Ghana to help",
                "Ana Ruiz advocated for closer ties.|closer ties",
                "Ana Ruiz called it internal matters.|it internal matters",
                "In a speech, Ana Ruiz had charged that the port is “killing trade.”|the port is “killing trade.”",
                "The foreign ministers of Ghana and Malta, and the High Representative, strongly reject the tariff."
                        + "|the tariff",
                "Ghana, Malta, and the High Representative, firmly reject the tariff.|the tariff",
                "The head of the Conseil de l’Entente expressed concern over the tariff.|concern over the tariff",
                "A letter addressed to members and signed by “tired nurses” urged the Harbour Council to close the port."
                        + "|the Harbour Council to close the port"
            })
    void aReportIsFound(String text, String content) {
        assertThat(contents(text)).containsExactly(content);
    }

    @Test
    void aRelativeClauseInThePresentBelongsToAnObject() {
        assertThat(contents("Ana Ruiz stressed the need for a truce, which is vital for the port."))
                .containsExactly("the need for a truce, which is vital for the port");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Ruiz valued the house at a million.",
                "Ana Ruiz evaluated the plans for a week.",
                "The board showed a profit.",
                "Ana Ruiz left after a stay in October that raised fears for her health.",
                "The group raised more than a million.",
                "This satisfaction was expressed when Ana Ruiz met the king.",
                "Ana Ruiz sent two ships to the port."
            })
    void whatOnlyLooksLikeAReportIsNone(String text) {
        assertThat(contents(text)).isEmpty();
    }

    @Test
    void whatWasToldBeforeIsNoContent() {
        assertThat(contents("Ana Ruiz expressed these views at a dinner in Lisbon."))
                .isEmpty();
    }

    @Test
    void anObjectEndsBeforeTheNextVerb() {
        assertThat(contents("Ana Ruiz welcomed the deal and, noting the risks, called for calm."))
                .containsExactly("the deal", "the risks", "calm");
    }

    @Test
    void thePassiveMayTellWhatSomethingIsSaidToBe() {
        assertThat(contents("The vote was dismissed by the government ahead of the debate as a mere stunt."))
                .containsExactly("The vote … as a mere stunt");
    }

    @Test
    void whatThingsAreArrangedByIsNoSource() {
        assertThat(contents("The halls were arranged according to chronological order."))
                .isEmpty();
    }

    @Test
    void aSourceMayGoOnInARelativeClause() {
        assertThat(contents("The roof was replaced, according to the museum, which indicated that it was old."))
                .containsExactly("The roof was replaced", "it was old");
    }

    @Test
    void whatARelativeClauseHangsOnIsItsObject() {
        assertThat(contents("The plans that the Government of Uganda has announced risk violating the treaty."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Ruiz and Marek Dolny agreed Thursday to cut tariffs, in their first talks since the strike."
                        + "|to cut tariffs",
                "Ana Ruiz said the port is ready, but declined to name a day, saying it is late.|the port is ready",
                "Ana Ruiz praised the work of the nurses while visiting a ward in Lisbon.|the work of the nurses",
                "Ana Ruiz condemned the raid on the port, which came at night.|the raid on the port",
                "Ana Ruiz said the port is safe and looked forward to its opening.|the port is safe"
            })
    void whatTheNarratorAddsIsNotContent(String text, String content) {
        assertThat(contents(text)).startsWith(content);
    }

    @Test
    void aQuestionOfThePressTellsWhatOthersSaid() {
        assertThat(contents("""
                Q: Malta's foreign minister Ana Ruiz said yesterday that the port is safe. How do you respond? \
                You said it is not.

                A: The port is old.

                Q: Do you agree that it will close?

                A: We do not.""")).containsExactly("the port is safe", "The port is old", "We do not");
    }

    @Test
    void whatSomebodyKeepsToHimselfIsNoContinuation() {
        assertThat(statements("Ana Ruiz said talks went on. She would not say when they would end."))
                .singleElement()
                .satisfies(statement -> assertThat(statement.continuation()).isEmpty());
        assertThat(statements("Ana Ruiz said talks went on. They would end soon."))
                .singleElement()
                .satisfies(statement -> assertThat(statement.continuation()).isNotEmpty());
    }
}
