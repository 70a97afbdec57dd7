package readout.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.said;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody holds where a noun or an adjective says so, and no verb.
class StancesTest {

    private static final String MET = "Foreign Minister Mira Castell of Tolvania met President Jonas Holm of Norway. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Both leaders were of the view that sanctions had failed. | Mira Castell, Jonas Holm | were of the view  | sanctions had failed
        Holm is of the opinion that the law must hold.           | Jonas Holm               | is of the opinion | the law must hold
        Castell left no doubt that Tolvania would sign.          | Mira Castell             | left no doubt     | Tolvania would sign
        Norway's position is that borders are fixed.             | Norway                   | position is       | borders are fixed
        Castell was quick to welcome the offer.                  | Mira Castell             | welcome           | the offer
        Holm was at pains to stress that nothing had changed.    | Jonas Holm               | stress            | nothing had changed
        Castell hailed as historic the decision to open a port.  | Mira Castell             | hailed            | as historic the decision to open a port
        """)
    void isSaid(String sentence, String speaker, String cue, String content) {
        assertThat(said(MET + sentence)).containsExactly(speaker + " | " + cue + " | " + content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The room had a view of the port.",
                "The position of the ship is that of a week ago.",
                "Castell left no message at the port.",
            })
    void notWhereNobodyHoldsAnything(String sentence) {
        assertThat(said(MET + sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"delegate", "protesters", "nurses", "rebels", "owners", "investigators", "challenger"})
    void peopleOfAllWalksSpeak(String speaker) {
        assertThat(said("The " + speaker + " called for calm.")).containsExactly(speaker + " | called for | calm");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Castell welcomed the rise but lamented the cuts.                  | Mira Castell | welcomed | the rise           | lamented | the cuts
        Castell termed the steps weak and alleged that aid was diverted.  | Mira Castell | termed   | the steps weak     | alleged  | aid was diverted
        """)
    void eachVerbHasItsOwnContent(
            String sentence, String speaker, String cue, String content, String second, String more) {
        assertThat(said(MET + sentence))
                .containsExactly(speaker + " | " + cue + " | " + content, speaker + " | " + second + " | " + more);
    }
}
