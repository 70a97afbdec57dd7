package readout.event.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class KeptTextTest {

    @Test
    void lineEndsBecomeOneAndNoBreakSpacesBecomeSpaces() {
        assertThat(KeptText.of("a\r\nb\rc\u2028d\u0085e\u00A0f\tg\u202Fh").text())
                .isEqualTo("a\nb\nc\nd\ne f g h");
    }

    @Test
    void whatCannotBeSeenIsDropped() {
        assertThat(KeptText.of("\uFEFFsoft\u00ADhyphen\u200B, bell\u0007 and nul\u0000")
                        .text())
                .isEqualTo("softhyphen, bell and nul");
    }

    @Test
    void combiningMarksAreComposed() {
        KeptText kept = KeptText.of("  Di\u0301az-Canel said \uD83D\uDE00 \u1112\u1161\u11AB.");

        assertThat(kept.text()).isEqualTo("D\u00EDaz-Canel said \uD83D\uDE00 \uD55C.");
        assertThat(kept.givenStart(0)).isEqualTo(2);
        assertThat(kept.givenStart(1)).isEqualTo(3);
        assertThat(kept.givenEnd(2)).isEqualTo(5);
        assertThat(kept.givenStart(2)).isEqualTo(5);
    }

    @Test
    void anUnpairedSurrogateIsReplaced() {
        assertThat(KeptText.of("a\uD800b").text()).isEqualTo("a\uFFFDb");
    }

    @Test
    void keptTextIsInFormCAndKeepingItAgainChangesNothing() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 20_000; round++) {
            String given = random.ints(12, 0, POOL.length)
                    .map(i -> POOL[i])
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String kept = KeptText.of(given).text();

            assertThat(Normalizer.isNormalized(kept, Form.NFC)).as(given).isTrue();
            assertThat(KeptText.of(kept).text()).as(given).isEqualTo(kept);
        }
    }

    @Test
    void everySpanOfTheKeptTextIsOneOfTheGivenText() {
        String given = "\u201CCafe\u0301\u201D \r\n\u00A0\u4E2D\u56FD \uD83D\uDE00 end ";
        KeptText kept = KeptText.of(given);
        int[] givenCodePoints = given.codePoints().toArray();
        int length = kept.text().codePointCount(0, kept.text().length());

        for (int i = 0; i < length; i++) {
            int start = kept.givenStart(i);
            String piece = new String(givenCodePoints, start, kept.givenEnd(i + 1) - start);
            int character = kept.text().codePointAt(kept.text().offsetByCodePoints(0, i));
            assertThat(KeptText.of("x" + piece + "x").text()).isEqualTo("x" + Character.toString(character) + "x");
        }
    }

    private static final int[] POOL = {
        'a', 'e', ' ', '\n', '\r', 0xE9, 0x301, 0x323, 0x327, 0x1100, 0x1161, 0x11A8, 0xAC00, 0x212B, 0x9C7, 0x9BE,
        0x1F600, 0x200D, 0x200B, 0xFEFF, 0xD800, 0x2028, 0x4E2D, 0xFB1D, 0x2126, 0x340, 0x344, 0x1D15E, 0xF900
    };
}
