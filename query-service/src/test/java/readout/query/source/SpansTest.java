package readout.query.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readout.event.coverage.Window;

class SpansTest {

    private static final int HOURS = 40;

    @Test
    void spansThatTouchBecomeOne() {
        Spans spans = Spans.NONE.with(window(5, 6)).with(window(1, 2)).with(window(2, 3));

        assertThat(spans.windows()).containsExactly(window(1, 3), window(5, 6));
        assertThat(spans.with(window(3, 5)).windows()).containsExactly(window(1, 6));
    }

    @Test
    void whatLiesBetweenThemIsTold() {
        Spans spans = Spans.NONE.with(window(2, 4)).with(window(6, 8));

        assertThat(spans.holes(hour(0), hour(10))).containsExactly(window(0, 2), window(4, 6), window(8, 10));
        assertThat(spans.holes(hour(3), hour(7))).containsExactly(window(4, 6));
        assertThat(spans.holes(hour(2), hour(4))).isEmpty();
        assertThat(Spans.NONE.holes(hour(0), hour(1))).containsExactly(window(0, 1));
    }

    @Test
    void anyWindowsInAnyOrderLeaveWhatNoneOfThemHolds() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Spans spans = Spans.NONE;
            BitSet covered = new BitSet();
            for (int i = 0; i < 8; i++) {
                int from = random.nextInt(HOURS);
                int to = from + 1 + random.nextInt(6);
                spans = spans.with(window(from, to));
                covered.set(from, to);
            }
            BitSet open = new BitSet();
            for (Window hole : spans.holes(hour(0), hour(HOURS))) {
                open.set((int) (hole.from().getEpochSecond() / 3600), (int)
                        (hole.to().getEpochSecond() / 3600));
            }
            covered.flip(0, HOURS);
            assertThat(open).as("seed %d", seed).isEqualTo(covered.get(0, HOURS));
            assertThat(spans.windows())
                    .as("seed %d", seed)
                    .isSortedAccordingTo((one, other) -> one.from().compareTo(other.from()));
        }
    }

    private static Window window(int from, int to) {
        return new Window(hour(from), hour(to));
    }

    private static Instant hour(int hour) {
        return Instant.ofEpochSecond(hour * 3600L);
    }

    @Test
    void nothingIsLeftOfASpanThatTheyHold() {
        assertThat(new Spans(List.of(window(0, 9))).holes(hour(1), hour(8))).isEmpty();
    }
}
