package readout.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody got in touch for is what he said; and infinitives that look like something else.
class ContactsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Mira Castell called her Norwegian counterpart to congratulate him on his office.  | congratulate | him on his office
        Mira Castell spoke with Jonas Holm to express her condolences over the floods.    | express      | her condolences over the floods
        Mira Castell met Jonas Holm in Lima on Tuesday to reaffirm the long friendship.   | reaffirm     | the long friendship
        Mira Castell wrote to Jonas Holm, the president of Norway, to thank him for help. | thank        | him for help
        Mira Castell phoned Jonas Holm to discuss fish and to reaffirm her support.       | reaffirm     | her support
        """)
    void whatForIsWhatWasSaid(String sentence, String cue, String content) {
        assertThat(said(sentence)).containsExactly("Mira Castell | " + cue + " | " + content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mira Castell met Jonas Holm to agree on a truce.",
                "Mira Castell was ready to meet Jonas Holm to thank the crew.",
                "Mira Castell did not call Jonas Holm to congratulate him.",
            })
    void notWhatIsOnlyIntendedOrDone(String sentence) {
        assertThat(said(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Mira Castell pledged on Tuesday to lower tariffs.         | pledged | to lower tariffs
        Mira Castell promised to better protect the coast.        | promised | to better protect the coast
        """)
    void comparativesBehindToAreVerbsOrStandBeforeOne(String sentence, String cue, String content) {
        assertThat(said(sentence)).containsExactly("Mira Castell | " + cue + " | " + content);
    }

    @Test
    void notBehindWhatLeadsToAState() {
        assertThat(said("Mira Castell said the deal led to lower prices."))
                .containsExactly("Mira Castell | said | the deal led to lower prices");
    }

    @Test
    void aSecondClauseOpensWithAPronounAndBoth() {
        assertThat(
                        said(
                                "Mira Castell met Jonas Holm. Castell thanked Holm for his help and they both praised the crew."))
                .containsExactly(
                        "Mira Castell | thanked | Holm for his help", "Mira Castell, Jonas Holm | praised | the crew");
    }

    @Test
    void aVerbBehindAnAsideIsNoParticiple() {
        assertThat(said("Mira Castell, in turn, updated the minister on the talks and expressed her gratitude."))
                .containsExactly("Mira Castell | expressed | her gratitude");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The Chairperson further appeals to the donors to help.  | Chairperson | appeals to | the donors to help
        The Commission further notes that aid is late.          | Commission  | notes      | aid is late
        """)
    void furtherStandsBetweenASubjectAndItsVerb(String sentence, String speaker, String cue, String content) {
        assertThat(said(sentence)).containsExactly(speaker + " | " + cue + " | " + content);
    }

    @Test
    void whoIsCitedIsNotWhatIsSaid() {
        assertThat(said("The Harbour Watch, citing witnesses, accused the crew of theft."))
                .containsExactly("Harbour Watch | accused | the crew of theft");
    }
}
