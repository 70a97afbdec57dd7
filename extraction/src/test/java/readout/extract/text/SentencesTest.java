package readout.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static Tokens tokens(String text) {
        return Tokenizer.tokenize(text, new Words(new Vocabulary()));
    }

    private static List<String> sentences(String text) {
        Tokens tokens = tokens(text);
        return tokens.sentences().stream().map(tokens::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Li met Dr. Wang and Gen. Ruiz in Rome.",
                "The U.S. Senate voted on Jan. 5 at 5 p.m. local time.",
                "Talks with Acme Inc. and Sons Ltd. went on.",
                "The U.N. Security Council met.",
                "It rose by 3.5 percent, i.e. more than before.",
                "J. Edgar Smith and George W. Bush spoke.",
                "He waited ... and then left.",
                "Visit example.org for more.",
            })
    void aDotInsideASentenceDoesNotEndIt(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        He left. She stayed.                            | He left.                   | She stayed.
        He was born in the U.S. She was not.            | He was born in the U.S.    | She was not.
        Is it open? Yes!                                | Is it open?                | Yes!
        "It is open." He smiled.                        | "It is open."              | He smiled.
        “It is open.” “It is not.”                      | “It is open.”              | “It is not.”
        It ended at 5 p.m. The hall closed.             | It ended at 5 p.m.         | The hall closed.
        He came (alone.) She left.                      | He came (alone.)           | She left.
        """)
    void aSentenceEndsWithItsClosingMarks(String text, String first, String second) {
        assertThat(sentences(text)).containsExactly(first, second);
    }

    @Test
    void aParagraphEndsASentenceWithoutADot() {
        assertThat(sentences("A headline\n\nThe text.")).containsExactly("A headline", "The text.");
    }

    @Test
    void theNumberOfAnItemBelongsToItsSentence() {
        assertThat(sentences("1. We welcome it.\n2. We support it."))
                .containsExactly("1. We welcome it.", "2. We support it.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        BEIJING, May 9 (Xinhua) -- Xi met him.    | Xi
        HAVANA (Reuters) - Cuba said yes.         | Cuba
        GENEVA — The talks went on.               | The
        1. We welcome it.                         | We
        • We welcome it.                          | We
        """)
    void contentBeginsBehindADatelineOrTheMarkOfAnItem(String text, String first) {
        Tokens tokens = tokens(text);

        assertThat(tokens.word(Dateline.end(tokens, 0)).text()).isEqualTo(first);
    }

    @Test
    void aSentenceWithoutADatelineBeginsAtItsBeginning() {
        Tokens tokens = tokens("Cuba said yes - and no.");

        assertThat(Dateline.end(tokens, 0)).isZero();
    }

    @Test
    void aQuotationMayRunOverSentences() {
        Tokens tokens = tokens("He said: “One. Two.” She left.");

        assertThat(tokens.quotes().spans())
                .singleElement()
                .satisfies(quote -> assertThat(tokens.text(quote)).isEqualTo("“One. Two.”"));
    }

    @Test
    void aQuotationOfSeveralParagraphsOpensEachAndClosesTheLast() {
        Tokens tokens = tokens("“One.\n\n“Two.”");

        assertThat(tokens.quotes().spans().stream().map(tokens::text)).containsExactly("“One.", "“Two.”");
    }

    @Test
    void anApostropheOpensNoQuotation() {
        assertThat(tokens("The workers' union and Cuba's rock 'n' roll.")
                        .quotes()
                        .contains(2))
                .isFalse();
    }

    @Test
    void aLostClosingMarkEndsWithTheParagraph() {
        Tokens tokens = tokens("“One is lost.\n\nTwo is not.");

        assertThat(tokens.quotes().spans().stream().map(tokens::text)).containsExactly("“One is lost.");
    }
}
