package readout.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What those who meet agree on or stress, told without any of them as a subject.
class AccordsTest {

    private static final String MET = "Foreign Minister Mira Castell of Tolvania met President Jonas Holm of Norway. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        There was agreement on the need for a patrol.                 | agreement     | the need for a patrol
        There was broad consensus that the truce must hold.           | consensus     | the truce must hold
        There is agreement between the two sides that talks go on.    | agreement     | talks go on
        Agreement was reached to open the port.                       | reached       | to open the port
        The need to increase aid was stressed.                        | stressed      | The need to increase aid
        The importance of building new roads was underlined.          | underlined    | The importance of building new roads
        The importance of stepping up sanctions pressure was noted.   | noted         | The importance of stepping up sanctions pressure
        Ending the war was emphasized as a shared goal.               | emphasized    | Ending the war
        """)
    void thePartiesAgree(String sentence, String cue, String content) {
        assertThat(said(MET + sentence)).containsExactly("Mira Castell, Jonas Holm | " + cue + " | " + content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There was an agreement in the drawer.",
                "There was no agreement on the need for a patrol.",
                "There was a lunch on the terrace.",
            })
    void notWhereNoneIsTold(String sentence) {
        assertThat(said(MET + sentence)).isEmpty();
    }

    @Test
    void aGerundBelongsToTheSubjectThatItDescribes() {
        assertThat(said("The company responsible for laying the cable said it had stopped."))
                .containsExactly("company responsible for laying the cable | said | it had stopped");
        assertThat(said("The minister in charge of building roads said the plan was late."))
                .containsExactly("minister in charge of building roads | said | the plan was late");
    }
}
