package readout.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.statements;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "As close friends, the two committed to wider trade and welcomed the prospect of a treaty."
                        + "|wider trade|the prospect of a treaty",
                "The Union underlines the duty of Uganda and calls in particular for a withdrawal of all troops."
                        + "|the duty of Uganda|a withdrawal of all troops",
                "Ana Ruiz instructed the members to further organise the party. She emphasised improving its ties."
                        + "|the members to further organise the party|improving its ties",
                "Telling how the talks were held at length, Ana Ruiz described them as good."
                        + "|how the talks were held at length|them as good",
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
                "Ana Ruiz underlined, in this context, the importance of dialogue.|the importance of dialogue",
                "Ana Ruiz, in a tweet on Monday, congratulated Marek Dolny on his victory.|Marek Dolny on his victory",
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
}
