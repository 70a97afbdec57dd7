package readout.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.said;
import static readout.extract.TestReader.statement;
import static readout.extract.TestReader.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Quotations whose closing mark was lost, and single marks, which are apostrophes as well.
class LostMarksTest {

    private static final String BEFORE = "Tolvanian Foreign Minister Mira Castell spoke on Monday.\n\n";
    private static final String NEXT = "\n\n“It stays open,” she added.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The door is open, Castell told reporters.",
                "“The door is open, she said.",
                "“The door is open, said Castell.",
                "“The door is open, the foreign minister said on Monday.",
            })
    void whoSpeaksAtTheEndOfTheSentenceStandsBehindTheLostMark(String quoted) {
        assertThat(said(BEFORE + quoted + NEXT))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Mira Castell | ")
                .endsWith(" | The door is open");
    }

    @Test
    void aMarkThatOpensAnewEndsTheQuotationBefore() {
        assertThat(said(BEFORE + "\"The door is open, she said. \"It stays open,\" she added."))
                .containsExactly("Mira Castell | said | The door is open", "Mira Castell | added | It stays open");
    }

    @Test
    void aQuotationOfParagraphsGoesOnWithoutAnAttribution() {
        assertThat(said(BEFORE + "Castell said: “The door is open, and wide.\n\n“It stays open.”"))
                .containsExactly("Mira Castell | said | The door is open, and wide + It stays open");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        'The door is open,' Castell said.                      | The door is open
        ‘The door is open,’ Castell said.                      | The door is open
        ‘The islands’ door is open,’ Castell said.             | The islands’ door is open
        Castell said: 'The door is open and it'll stay open.'  | The door is open and it'll stay open
        """)
    void singleMarksQuoteAsDoubleOnesDo(String quoted, String content) {
        assertThat(words(statement(BEFORE + quoted).content(), " / ")).isEqualTo(content);
    }
}
