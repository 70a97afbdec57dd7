package readout.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A second main clause, in which somebody else or the same one speaks, ends the content of the first.
class SecondClausesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ; he said it runs to ten pages.        | Luis Vega | said  | it runs to ten pages
        , and he added that it was long.       | Luis Vega | added | it was long
        , but the union said it was not.       | union     | said  | it was not
        , while the union said it was late.    | union     | said  | it was late
        """)
    void endsWhatIsSoAccordingToSomebody(String second, String speaker, String cue, String content) {
        assertThat(said("According to Luis Vega, the text is ready" + second))
                .containsExactly(
                        "Luis Vega | According to | the text is ready", speaker + " | " + cue + " | " + content);
    }

    @Test
    void whatIsSaidInsideTheClauseBelongsToIt() {
        assertThat(said("According to Luis Vega, the union said the text was ready."))
                .containsExactly("Luis Vega | According to | the union said the text was ready");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        After Luis Vega warned that talks might fail, the union said it would strike.           | talks might fail
        Hours after Luis Vega warned that talks might fail, the union said it would strike.     | talks might fail
        A day after Luis Vega warned that talks might fail, the union said it would strike.     | talks might fail
        The union said it would strike, a day after Luis Vega warned that talks might fail.     | talks might fail
        """)
    void whatWasSaidBeforeStandsBeside(String sentence, String before) {
        assertThat(said(sentence))
                .containsExactlyInAnyOrder("Luis Vega | warned | " + before, "union | said | it would strike");
    }

    @Test
    void whatHappensBehindASideClauseIsNoPartOfIt() {
        assertThat(said("Hours after Luis Vega said that talks had failed, the crews left the port."))
                .containsExactly("Luis Vega | said | talks had failed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Luis Vega said that crews were being taxed to ruin and vowed to end it.  | crews were being taxed to ruin | vowed  | to end it
        Luis Vega said crews were dying and demanded help.                       | crews were dying               | demanded | help
        """)
    void whatGoesOnInTheContentIsNotJoinedByASimplePast(String sentence, String first, String cue, String second) {
        assertThat(said(sentence))
                .containsExactly("Luis Vega | said | " + first, "Luis Vega | " + cue + " | " + second);
    }

    @Test
    void aContrastEndsAnObject() {
        assertThat(said("The embassy urged restraint on all sides, while the envoy said London was worried."))
                .containsExactly("embassy | urged | restraint on all sides", "envoy | said | London was worried");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        As stated by Luis Vega, the text is ready.   | stated    | the text is ready
        As noted by Luis Vega, the text is ready.    | noted     | the text is ready
        The text is ready, as confirmed by Luis Vega. | confirmed | The text is ready
        """)
    void asSomebodyNotedIsWhatHeSays(String text, String cue, String content) {
        assertThat(said(text)).containsExactly("Luis Vega | " + cue + " | " + content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Luis Vega held talks with Ana Ruiz, according to his post on X.      | Luis Vega | according to
        Luis Vega held talks with Ana Ruiz, according to his Facebook (FB) page. | Luis Vega | according to
        As noted by Luis Vega, he discussed trade with Ana Ruiz.             | Luis Vega | noted
        """)
    void whatSomebodyTellsOfHimselfIsAStatement(String text, String speaker, String cue) {
        assertThat(said(text)).singleElement().asString().startsWith(speaker + " | " + cue + " | ");
    }

    @Test
    void anOccasionThatASourceTellsIsNone() {
        assertThat(said("Luis Vega held talks with Ana Ruiz, according to the ministry."))
                .isEmpty();
    }
}
