package readout.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    private static Tokens tokens(String text) {
        return Tokenizer.tokenize(text, new Words(new Vocabulary()));
    }

    private static List<String> words(String text) {
        Tokens tokens = tokens(text);
        return IntStream.range(0, tokens.size())
                .mapToObj(i -> tokens.word(i).text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Cuba's allies don't agree.          | Cuba 's allies do n't agree .
        Cuba’s allies didn’t come           | Cuba ’s allies did n’t come
        The workers' union                  | The workers ' union
        They're here, we'll go              | They 're here , we 'll go
        the U.S. and the U.N. met           | the U.S. and the U.N. met
        Mr. Li, Dr. Wang and Gen. Ruiz      | Mr. Li , Dr. Wang and Gen. Ruiz
        U.S.-Iraq ties                      | U.S.-Iraq ties
        people-to-people exchanges          | people-to-people exchanges
        Côte d'Ivoire and N'Djamena         | Côte d'Ivoire and N'Djamena
        1,500 of 3.5 million                | 1,500 of 3.5 million
        at 10:30 on 24/7                    | at 10:30 on 24/7
        US$5 (about €4)                     | US$ 5 ( about € 4 )
        wait ... and see                    | wait ... and see
        yes -- no — never                   | yes -- no — never
        R&D at AT&T                         | R&D at AT&T
        see https://example.org/a.b, please | see https://example.org/a.b , please
        """)
    void tokensAreThoseOfTheTreebank(String text, String expected) {
        assertThat(String.join(" ", words(text))).isEqualTo(expected);
    }

    @Test
    void ideographsAndEmojiAreTokensOfTheirOwn() {
        assertThat(words("中国 said 🙂.")).containsExactly("中", "国", "said", "🙂", ".");
    }

    @Test
    void everyCharacterThatIsNoSpaceLiesInOneToken() {
        String text = "“Cuba’s door,” he said, “is open” (1,5 €) — U.S.-led… 🙂";
        Tokens tokens = tokens(text);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(text.substring(tokens.start(i), tokens.end(i)))
                    .isEqualTo(tokens.word(i).text());
            all.append(tokens.word(i).text());
        }

        assertThat(all.toString()).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void anEmptyLineEndsAParagraphAndAWrappedLineDoesNot() {
        Tokens tokens = tokens("One line that\ngoes on here.\n\nAnother one.");

        assertThat(tokens.paragraphOf(tokens.size() - 1)).isEqualTo(tokens.paragraphOf(0) + 1);
    }

    @Test
    void anOverlongSentenceIsCut() {
        Tokens tokens = tokens("word ".repeat(3 * Tokenizer.LONGEST_SENTENCE));

        assertThat(tokens.sentences()).hasSize(3).allMatch(sentence -> sentence.length() <= Tokenizer.LONGEST_SENTENCE);
    }
}
