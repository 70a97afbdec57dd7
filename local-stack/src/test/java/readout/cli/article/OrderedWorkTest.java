package readout.cli.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {

    @Test
    void resultsComeInTheOrderInWhichTheWorkWasGiven() throws InterruptedException {
        List<Integer> results = new ArrayList<>();
        try (OrderedWork<Integer, Integer> work = new OrderedWork<>(4, OrderedWorkTest::square, results::add)) {
            for (int i = 0; i < 500; i++) {
                work.give(i);
            }
            work.finish();
        }
        assertThat(results)
                .isEqualTo(IntStream.range(0, 500).map(i -> i * i).boxed().toList());
    }

    @Test
    void noMoreIsHeldThanAFewPiecesAThread() throws InterruptedException {
        AtomicInteger given = new AtomicInteger();
        List<Integer> held = new ArrayList<>();
        try (OrderedWork<Integer, Integer> work =
                new OrderedWork<>(2, OrderedWorkTest::square, _ -> held.add(given.decrementAndGet()))) {
            for (int i = 0; i < 300; i++) {
                given.incrementAndGet();
                work.give(i);
            }
            work.finish();
        }
        assertThat(held).hasSize(300).allMatch(count -> count <= 2 * 8 + 1);
    }

    @Test
    void aBugInTheWorkIsNotSwallowed() {
        try (OrderedWork<String, Integer> work = new OrderedWork<>(1, Integer::valueOf, _ -> {})) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> {
                        work.give("no number");
                        work.finish();
                    })
                    .withCauseInstanceOf(NumberFormatException.class);
        }
    }

    /// Takes longer for some than for others, so that an order that nobody keeps would break.
    private static int square(int number) {
        LockSupport.parkNanos(new Random(number).nextInt(200_000));
        return number * number;
    }
}
