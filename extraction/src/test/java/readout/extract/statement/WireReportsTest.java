package readout.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Constructions of news agencies and of reports from parliaments and courts.
class WireReportsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        “The North wants to talk. We are ready,” the agency quoted Mira Castell as saying.    | Mira Castell | quoted Mira Castell as saying | The North wants to talk. We are ready
        The port was closed, Mira Castell told Harbour Union (HU) leaders.                    | Mira Castell | told                          | The port was closed
        According to the police the men were arrested at the border.                        | police       | According to                  | the men were arrested at the border
        According to the army a "rocket was fired at the gate".                               | army         | According to                  | a "rocket was fired at the gate"
        Mira Castell in her petition before court says the law is void.                       | Mira Castell | says                          | the law is void
        The lawyer in his submission to the bench says the law is void.                       | lawyer       | says                          | the law is void
        Mira Castell said in the capital she would restore order.                             | Mira Castell | said                          | she would restore order
        Raising the issue, Mira Castell said no member knew of the money.                     | Mira Castell | said                          | no member knew of the money
        Minister Mira Castell received the envoy, in which context she underscored the need for talks. | Mira Castell | underscored                   | the need for talks
        "We ask nothing," Gowdy said quietly.                                                  | Gowdy        | said                          | We ask nothing
        “It is a signal,” Senate Majority Leader Mitch McConnell, R-Ky., said Tuesday.         | Mitch McConnell | said                       | It is a signal
        According to exit polls, Norway led.                                                   | exit polls   | According to                  | Norway led
        Mira Castell said much remained to be done.                                           | Mira Castell | said                          | much remained to be done
        Officials say they fear the worst, while the prosecutor declined to comment.          | officials    | say                           | they fear the worst
        The ministry said the sanctions target a network of banks.                            | ministry     | said                          | the sanctions target a network of banks
        Mira Castell had made clear last week that she expected an answer.                    | Mira Castell | made clear                    | she expected an answer
        Mira Castell protested to China over the detention of the crew.                       | Mira Castell | protested to China over       | the detention of the crew
        Mira Castell asked the court for an extension.                                        | Mira Castell | asked the court for           | an extension
        The opposition Socialists accused the cabinet of lying.                               | opposition Socialists | accused              | the cabinet of lying
        Mira Castell said the port was closed and would not be drawn on the cause.             | Mira Castell | said                          | the port was closed
        President Mira Castell urged the crews to talk, her communications director said.      | Mira Castell | urged                         | the crews to talk
        The city's largest union, the HWU, announced a walkout.                               | HWU          | announced                     | a walkout
        "There is room," said Mira Castell of Harbour Sachs.                                  | Mira Castell | said                          | There is room
        Mira Castell rejected as baseless the remarks on the port.                            | Mira Castell | rejected                      | as baseless the remarks on the port
        """)
    void areRead(String sentence, String speaker, String cue, String content) {
        assertThat(said(sentence)).containsExactly(speaker + " | " + cue + " | " + content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        “Troops responded,” a statement issued by the army’s media wing, the Harbour Board (HB), said.          | Harbour Board
        "The port is closed," said a statement from the regulator, the Harbour Board.                            | Harbour Board
        The Executive Director of Commission for Human Rights Julius Ogot says the plan is bad.                  | Julius Ogot
        The chair of the Council for Food Safety Peter Mwangi says the plan is bad.                              | Peter Mwangi
        Majority Leader in Parliament, Dr. Kwame Mensah, says the plan is bad.                                   | Kwame Mensah
        Military spokesman Maj-Gen Paulo Reis says the plan is bad.                                              | Paulo Reis
        """)
    void speakersAreFound(String sentence, String speaker) {
        assertThat(said(sentence)).singleElement().asString().startsWith(speaker + " | ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Noting that prices had risen, and stressing that talks failed, Mira Castell said she would go. | Noting   | prices had risen      | stressing      | talks failed
        Recalling the treaty and calling for talks, Mira Castell said she would go.                    | Recalling | the treaty           | calling for    | talks
        Claiming that the party had demanded action, Mira Castell said she would go.                   | Claiming | the party had demanded action | said  | she would go
        """)
    void participlesBeforeTheMainClauseHaveItsSubject(
            String sentence, String cue, String content, String second, String more) {
        assertThat(said(sentence))
                .startsWith("Mira Castell | " + cue + " | " + content, "Mira Castell | " + second + " | " + more)
                .allMatch(statement -> statement.startsWith("Mira Castell | "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Mira Castell praised what he called its progress, but said much remained to be done.     | praised | what he called its progress          | said           | much remained to be done
        Mira Castell asked how it could be so and sought to know which court was meant.    | asked   | how it could be so                   | sought to know | which court was meant
        Ministers condemn the attacks on shipping and call for their immediate end.        | condemn | the attacks on shipping              | call for       | their immediate end
        """)
    void verbsBehindAndHaveTheirOwnContent(String sentence, String cue, String content, String second, String more) {
        assertThat(said(sentence))
                .extracting(statement -> statement.substring(statement.indexOf('|') + 2))
                .containsExactly(cue + " | " + content, second + " | " + more);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Cabinet Secretary for Energy David Kamau left. The CS said stocks were full.                        | David Kamau
        Justice Mark Okello ruled. The judge said the vote stands.                                          | Mark Okello
        His Majesty King Abdullah met the envoy. His Majesty said ties were strong.                         | Abdullah II
        ASEAN Foreign Ministers welcomed the plan. The Ministers said talks were near.   | ASEAN Foreign Ministers
        Poland's premier said talks were near.                                                              | Mateusz Morawiecki
        Defence counsel Barry Roux said talks were near.                                                    | Barry Roux
        Malawi accused Zambia of theft. The foreign ministry said talks were near.                              | Foreign Ministry of Malawi
        President Bola Tinubu left Abuja for Lagos. The Senate said talks were near.      | Senate
        Ruiz said so. The union's lawyer, Okwu Nsubuga, said talks were near.                                   | Okwu Nsubuga
        """)
    void thoseWhoAreCalledByWhatTheyAre(String text, String speaker) {
        assertThat(said(text).getLast()).startsWith(speaker + " | ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Mira Castell stated that Malta would help, noting that roads were vital, and pointed out that ports were shut. | roads were vital | ports were shut
        Mira Castell said the party was weak and accused it of theft.                                                  | the party was weak | it of theft
        Mira Castell has denied that the arrests are political and warned the party against violence.                  | the arrests are political | violence
        Mira Castell insisted that her plan will go ahead, even as the agency warned that it breaks the law.           | her plan will go ahead | it breaks the law
        The council stressed that all must act, and several delegates called for a review.                           | all must act | a review
        """)
    void contentEndsWhereTheNextReportBegins(String text, String content, String next) {
        assertThat(said(text))
                .extracting(line -> line.substring(line.lastIndexOf('|') + 2))
                .endsWith(content, next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There are calls for help and demand for the goods is high.",
                "Hours before parliament met, the port was closed.",
                "The emissions target the ministry set is met.",
            })
    void notWhereNobodySpeaks(String sentence) {
        assertThat(said(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The port will stay open, Mira Castell assured her counterpart in a call on Friday, the ministry said.",
                "The port will stay open, Mira Castell told reporters on Friday, state television said."
            })
    void whoPassesAReportOnOnlyCarriesIt(String sentence) {
        assertThat(said(sentence))
                .singleElement()
                .asString()
                .matches("Mira Castell \\| \\w+ \\| The port will stay open");
    }

    @Test
    void aColonEndsWhatTheNarratorTells() {
        assertThat(said("A scholar, Mira Castell, faulted both sides: the ruling, she said, had come too soon."))
                .contains("Mira Castell | said | the ruling / had come too soon");
    }
}
