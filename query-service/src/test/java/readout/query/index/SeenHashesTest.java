package readout.query.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SeenHashesTest {

    private static final int MANY = 27_000_000;
    private static final int SOME = 1_000_000;

    @Test
    void whatWasSeenIsKnownAndWhatWasNotIsRarelyTakenForIt() {
        SeenHashes seen = new SeenHashes();
        Random random = new Random(7);
        for (int i = 0; i < MANY; i++) {
            seen.add(random.nextLong());
        }
        Random again = new Random(7);
        int known = 0;
        for (int i = 0; i < SOME; i++) {
            known += seen.mayContain(again.nextLong()) ? 1 : 0;
        }
        Random others = new Random(8);
        int mistaken = 0;
        for (int i = 0; i < SOME; i++) {
            mistaken += seen.mayContain(others.nextLong()) ? 1 : 0;
        }

        assertThat(known).isEqualTo(SOME);
        assertThat(mistaken / (double) SOME).isBetween(0.08, 0.13);
    }
}
