package readout.event.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Golden: ids are for ever.
class StatementIdentityTest {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// Behind the first two planes are ideographs, and characters that are not written.
    private static final int LAST = 0x1FFFF;

    @Test
    void wordsCountAndNothingElse() {
        String id = StatementIdentity.id("ar_1", "He", "said", "Cuba supports the D\u00EDaz plan.", 0);

        assertThat(id).isEqualTo("st_e617c9c0bcd596f213a47965");
        assertThat(StatementIdentity.id("ar_1", "he", "Said", "Cuba  supports the \u201CDiaz\u201D plan", 0))
                .isEqualTo(id);
    }

    @Test
    void speakerCueContentArticleAndOrdinalTellStatementsApart() {
        String id = StatementIdentity.id("ar_1", "he", "said", "yes", 0);

        assertThat(StatementIdentity.id("ar_2", "he", "said", "yes", 0)).isNotEqualTo(id);
        assertThat(StatementIdentity.id("ar_1", null, "said", "yes", 0)).isNotEqualTo(id);
        assertThat(StatementIdentity.id("ar_1", "he", null, "yes", 0)).isNotEqualTo(id);
        assertThat(StatementIdentity.id("ar_1", "he", "said", "no", 0)).isNotEqualTo(id);
        assertThat(StatementIdentity.id("ar_1", "he", "said", "yes", 1)).isNotEqualTo(id);
    }

    /// The rule as it is written down, in regular expressions.
    private static String asDefined(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return NO_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    @Test
    void wordsAreThoseOfTheRuleForEveryCharacter() {
        for (int codePoint = 0; codePoint <= LAST; codePoint++) {
            String text = "Aa" + Character.toString(codePoint) + "1 B";

            if (!StatementIdentity.words(text).equals(asDefined(text))) {
                assertThat(StatementIdentity.words(text))
                        .as("U+%04X", codePoint)
                        .isEqualTo(asDefined(text));
            }
        }
    }

    @Test
    void wordsAreThoseOfTheRuleForTextsOfAnyCharacters() {
        String pieces =
                "Aa \u2019\u201C\u2014\n1\u00BD\u00E9e\u0301\u03A3\u03C3\u0130\u00DF\uFB01\u0958\uAC01\uD835\uDCB3\uD800\u4E2D\u2160.,";
        Random random = new Random(5);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(pieces.charAt(random.nextInt(pieces.length())));
            }

            assertThat(StatementIdentity.words(text.toString()))
                    .as("round %d of seed 5: %s", round, text)
                    .isEqualTo(asDefined(text.toString()));
        }
    }
}
