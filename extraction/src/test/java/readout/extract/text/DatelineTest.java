package readout.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where, when and by whom a report was filed is no part of what somebody says in its first sentence.
class DatelineTest {

    private static final String LEDE = " Belarus is ready to talk, Foreign Minister Mira Castell said.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MINSK (AP) —",
                "MINSK, Belarus (AP) —",
                "MINSK, March 4 (Reuters) -",
                "VILNIUS/MINSK, March 4 (Reuters) -",
                "MINSK, March 4 (Xinhua) --",
                "MINSK, Oct. 3 (Yonhap) --",
                "MINSK -",
                "MINSK (dpa) -",
                "MINSK:",
                "MINSK. Oct 12 (Interfax) -",
                "MINSK, October 12. /TASS/.",
                "Minsk, Oct 3 (PTI)",
                "Minsk, 3 October 2024 –",
                "Minsk, May 5, IRNA –",
                "Minsk, Belarus –",
                "Minsk -",
                "Old Minsk -",
                "(Reuters) -",
            })
    void aDatelineIsNoContent(String dateline) {
        assertThat(said(dateline + LEDE)).containsExactly("Mira Castell | said | Belarus is ready to talk");
    }

    @Test
    void aDashInsideASentenceIsNoDateline() {
        assertThat(said("Belarus - for all its doubts - is ready to talk, Foreign Minister Mira Castell said."))
                .containsExactly("Mira Castell | said | Belarus - for all its doubts - is ready to talk");
    }
}
