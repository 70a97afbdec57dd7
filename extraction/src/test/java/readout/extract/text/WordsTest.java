package readout.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final int MANY = 20_000;

    private final Words words = new Words(new Vocabulary());

    private Word word(String form) {
        return words.at(form.toCharArray(), 0, form.length());
    }

    @Test
    void aFormIsOneWordHoweverManyWereMetBetween() {
        Map<String, Word> met = new HashMap<>();
        for (int i = 0; i < MANY; i++) {
            met.put("w" + i, word("w" + i));
        }

        met.forEach((form, known) -> assertThat(word(form)).isSameAs(known));
        assertThat(met.values()).extracting(Word::slot).doesNotHaveDuplicates();
    }

    @Test
    void formsThatShareAHashAreToldApart() {
        // "Aa" and "BB" have one hash, and so have all words of as many of them.
        for (int bits = 0; bits < 1 << 12; bits++) {
            StringBuilder form = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                form.append((bits & (1 << i)) == 0 ? "Aa" : "BB");
            }

            assertThat(word(form.toString()).text()).isEqualTo(form.toString());
        }
    }

    @Test
    void wordsMetBeforeAreForgottenWhenTheyAreMany() {
        int slots = words.startArticle();
        for (int i = 0; i < MANY; i++) {
            word("w" + i);
        }

        assertThat(words.startArticle()).isNotEqualTo(slots);
        assertThat(word("w1").slot()).isZero();
    }
}
