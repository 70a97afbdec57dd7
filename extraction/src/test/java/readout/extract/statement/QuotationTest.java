package readout.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.said;
import static readout.extract.TestReader.statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.event.statement.Kind;
import readout.extract.TestReader;

/// Quotations. The speaker is a made-up minister, so that no words are put into a real mouth.
class QuotationTest {

    private static final String SPEAKER = "Tolvanian Foreign Minister Mira Castell";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s said: \"The door is open.\"",
                "\"The door is open,\" %s said.",
                "“The door is open,” said %s.",
                "%s told reporters on Monday, “The door is open.”",
            })
    void contentInsideQuotationMarksIsDirect(String text) {
        assertThat(statement(text.formatted(SPEAKER))).satisfies(statement -> {
            assertThat(statement.kind()).isEqualTo(Kind.DIRECT);
            assertThat(statement.content()).extracting(slice -> slice.text()).containsExactly("The door is open");
            assertThat(statement.speakers())
                    .extracting(speaker -> speaker.actor().name())
                    .containsExactly("Mira Castell");
        });
    }

    @Test
    void whenSomebodyWasAskedIsNoContent() {
        assertThat(said("\"The door is open,\" " + SPEAKER + " replied when asked if talks go on."))
                .containsExactly("Mira Castell | replied | The door is open");
    }

    @Test
    void contentPartlyInsideQuotationMarksIsMixed() {
        assertThat(statement(SPEAKER + " said the island would \"keep its word\" and send more doctors."))
                .satisfies(statement -> {
                    assertThat(statement.kind()).isEqualTo(Kind.MIXED);
                    assertThat(statement.content())
                            .extracting(slice -> slice.text())
                            .containsExactly("the island would \"keep its word\" and send more doctors");
                });
    }

    @Test
    void aPartialQuotationAtTheEndKeepsItsMarks() {
        assertThat(said(SPEAKER + " said the figures were \"wrong.\""))
                .containsExactly("Mira Castell | said | the figures were \"wrong.\"");
    }

    @Test
    void aQuotationGoesOnBehindItsAttribution() {
        assertThat(said("\"We want peace,\" " + SPEAKER + " said. \"We will rebuild our cities.\""))
                .containsExactly("Mira Castell | said | We want peace / We will rebuild our cities");
    }

    @Test
    void aQuotationOfSeveralSentencesIsOneStatement() {
        assertThat(said("\"Peace is possible. It needs patience. It needs friends,\" " + SPEAKER + " said."))
                .containsExactly("Mira Castell | said | Peace is possible. It needs patience. It needs friends");
    }

    @Test
    void aQuotationThatRunsOnInTheNextParagraphIsOneStatement() {
        String text = SPEAKER + " said: \"The first step is a ceasefire.\n\n\"The second step is a dialogue.\"";

        assertThat(said(text))
                .containsExactly("Mira Castell | said | The first step is a ceasefire + The second step is a dialogue");
    }

    @Test
    void anAttributionBehindTheLastParagraphHoldsForTheOnesBefore() {
        String text = "\"The first step is a ceasefire.\n\n\"The second step is a dialogue,\" " + SPEAKER + " said.";

        assertThat(said(text))
                .containsExactly("Mira Castell | said | The first step is a ceasefire / The second step is a dialogue");
    }

    @Test
    void aQuotationThatIsClosedIsNotThatOfTheNextParagraphsSpeaker() {
        String text = "\"That is somebody else's view.\"\n\n\"The first step is a dialogue,\" " + SPEAKER + " said.";

        assertThat(said(text)).containsExactly("Mira Castell | said | The first step is a dialogue");
    }

    @Test
    void quotationMarksInsideAClaimStayBalanced() {
        assertThat(statement(SPEAKER + " said the figures were \"wrong.\"").claims())
                .extracting(claim -> claim.slice().text())
                .containsExactly("the figures were \"wrong.\"");
    }

    @Test
    void aForeignWordInQuotationMarksIsNoStatement() {
        assertThat(said("The museum opened a show called \"The Long Way Home\" on Saturday in the old harbour."))
                .isEmpty();
    }

    @Test
    void aColonDisplaysTheNextParagraph() {
        assertThat(said(SPEAKER + " told parliament:\n\n\"The door is open.\"\n\nThe session went on."))
                .containsExactly("Mira Castell | told | The door is open");
    }

    @Test
    void aLostOpeningMarkLeavesNoneBehind() {
        assertThat(said("The door is open,\" " + SPEAKER + " said."))
                .containsExactly("Mira Castell | said | The door is open");
    }

    @Test
    void theNarratorsAsideIsNoContent() {
        assertThat(said(SPEAKER + " said the talks were \"over\" -- a claim the ministry rejects."))
                .containsExactly("Mira Castell | said | the talks were \"over\"");
    }

    @Test
    void turnsMarkedByLettersBelongToWhoeverIsInterviewed() {
        String turns = "Q: Is the door open?\n\nA: It has never been closed.\n\nQ: Why?\n\nA: We want peace.";

        assertThat(TestReader.extraction(
                                TestReader.article(TestReader.titled("Interview with Minister Mira Castell"), turns))
                        .statements())
                .extracting(TestReader::line)
                .containsExactly("Mira Castell | - | It has never been closed", "Mira Castell | - | We want peace");
    }

    @Test
    void somebodyQuotedAsSayingIsTheSpeaker() {
        assertThat(said("The newspaper quoted " + SPEAKER + " as saying that the door was open."))
                .containsExactly("Mira Castell | quoted " + SPEAKER + " as saying | the door was open");
    }
}
