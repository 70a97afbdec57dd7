package readout.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.article;
import static readout.extract.TestReader.extraction;
import static readout.extract.TestReader.said;
import static readout.extract.TestReader.statements;
import static readout.extract.TestReader.titled;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.extract.TestReader;

/// Acts whose object carries the content, statements of several parties, and what is no statement at all.
class ActsOfSpeechTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        called on all parties to return to the table | called on | all parties to return to the table
        urged Russia to renew the grain deal         | urged     | Russia to renew the grain deal
        called for an end to the fighting            | called for | an end to the fighting
        asked both sides to show restraint           | asked     | both sides to show restraint
        called this week for an end to the fighting  | called this week for | an end to the fighting
        appealed once more to both sides to talk     | appealed once more to | both sides to talk
        """)
    void aCallIsAStatementWithWhoIsCalledOnInIt(String report, String cue, String content) {
        assertThat(said("UN Secretary-General Antonio Guterres " + report + "."))
                .containsExactly("Antonio Guterres | %s | %s".formatted(cue, content));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        expressed his gratitude for the warm welcome    | expressed  | his gratitude for the warm welcome
        reiterated India's support for multilateralism  | reiterated | India's support for multilateralism
        conveyed condolences over the train accident    | conveyed   | condolences over the train accident
        raised concerns about the new tariffs           | raised     | concerns about the new tariffs
        thanked France for its hospitality              | thanked    | France for its hospitality
        condemned the attack on the embassy             | condemned  | the attack on the embassy
        welcomed the release of the hostages            | welcomed   | the release of the hostages
        stated his intention to visit Oslo              | stated     | his intention to visit Oslo
        pointed to the 12 percent rise in exports       | pointed to | the 12 percent rise in exports
        rebuffed the truce of the rebels                | rebuffed   | the truce of the rebels
        denied sending troops to the border             | denied     | sending troops to the border
        pledged more buses for Lucknow                  | pledged    | more buses for Lucknow
        proposed to hold a summit in New Delhi          | proposed   | to hold a summit in New Delhi
        rejected as false reports that he would resign  | rejected   | as false reports that he would resign
        """)
    void anObjectThatCarriesTheContentIsAStatement(String report, String cue, String content) {
        assertThat(said("Indian Prime Minister Narendra Modi " + report + "."))
                .containsExactly("Narendra Modi | %s | %s".formatted(cue, content));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        pledged to cut emissions by half | pledged | to cut emissions by half
        agreed to open a new dialogue    | agreed  | to open a new dialogue
        decided to restore full ties     | decided | to restore full ties
        """)
    void aCommitmentOfTwoHasBothAsSpeakers(String report, String cue, String content) {
        assertThat(said("French President Emmanuel Macron and German Chancellor Olaf Scholz " + report + "."))
                .containsExactly("Emmanuel Macron, Olaf Scholz | %s | %s".formatted(cue, content));
    }

    @Test
    void anAgentlessReportIsThatOfThePartiesOfTheMeeting() {
        assertThat(said("""
                German Chancellor Olaf Scholz met Chinese Premier Li Qiang in Berlin on Tuesday. It was agreed to \
                deepen cooperation on climate. The importance of open markets was underscored.\
                """))
                .containsExactly(
                        "Olaf Scholz, Li Qiang | agreed | to deepen cooperation on climate",
                        "Olaf Scholz, Li Qiang | underscored | The importance of open markets");
    }

    @Test
    void aTranscriptTurnIsItsSpeakersAndTheQuestionNobodys() {
        String text = """
                Q: What does China think about the visit?

                Mao Ning: China firmly opposes all official contact with Taiwan.

                Q: Will there be talks with Japan?

                Mao Ning: We will release information in due course.\
                """;

        assertThat(said(text))
                .containsExactly(
                        "Mao Ning | - | China firmly opposes all official contact with Taiwan",
                        "Mao Ning | - | We will release information in due course");
        assertThat(statements(text))
                .allSatisfy(turn -> assertThat(turn.construction()).isEqualTo("transcript"));
    }

    @Test
    void theFirstPersonOfAJointTextIsItsIssuers() {
        var text = article(titled("Joint statement by Brazil and Argentina on energy"), """
                We welcome the progress made in gas integration. We condemn all forms of political violence.\
                """);

        assertThat(extraction(text).statements())
                .extracting(TestReader::line)
                .containsExactly(
                        "Brazil, Argentina | welcome | the progress made in gas integration",
                        "Brazil, Argentina | condemn | all forms of political violence");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The home side scored twice in the second half. The striker was praised by the fans after the match.",
                "It will rain tomorrow in the north and the east, with highs near 18 degrees and a fresh wind.",
                "Shares closed 2 percent lower on Friday, while oil rose and the yen fell to its lowest since May.",
                "Emmanuel Macron met Olaf Scholz in Berlin. They discussed energy, trade and the war in Ukraine.",
            })
    void sportWeatherMarketsAndMereOccasionsHoldNoStatement(String text) {
        assertThat(said(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        expressed to the king his thanks for the aid        | expressed | his thanks for the aid
        conveyed to the king the greetings of his people    | conveyed  | the greetings of his people
        sent the king his warm regards                      | sent      | his warm regards
        urged resuming the talks                            | urged     | resuming the talks
        noticed the necessity of fair trade                 | noticed   | the necessity of fair trade
        pushed back against the report                      | pushed back against | the report
        painted the opposition as a threat                  | painted   | the opposition as a threat
        declared the vote as invalid                        | declared  | the vote as invalid
        cast doubt on the figures                           | cast doubt on | the figures
        came out against the plan                           | came out against | the plan
        made it plain that the ban would stay               | made it plain | the ban would stay
        """)
    void whatIsSaidStandsBehindReceiverOrName(String report, String cue, String content) {
        assertThat(said("Indian Prime Minister Narendra Modi " + report + "."))
                .containsExactly("Narendra Modi | %s | %s".formatted(cue, content));
    }

    @Test
    void aParticipleBehindACallIsAnotherStatement() {
        assertThat(said("The rebels called for a vote, accusing the premier of fraud."))
                .containsExactly("rebels | called for | a vote", "rebels | accusing | the premier of fraud");
    }

    @Test
    void whoIsWarnedSaysNothing() {
        assertThat(said("Mr Kamau was cautioned that his seat could be lost.")).isEmpty();
    }
}
