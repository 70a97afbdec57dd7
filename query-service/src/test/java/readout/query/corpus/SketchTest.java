package readout.query.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {

    private static final int WORDS = 300;

    private static List<String> text(RandomGenerator random) {
        return IntStream.range(0, WORDS)
                .mapToObj(_ -> "w" + random.nextInt(2_000))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static double alike(List<String> one, List<String> other) {
        return Shingles.alike(
                Shingles.of(String.join(" ", one), Sketch.WORDS), Shingles.of(String.join(" ", other), Sketch.WORDS));
    }

    private static Sketch sketch(List<String> words) {
        return Sketch.of(String.join(" ", words)).orElseThrow();
    }

    private static boolean shareBands(Sketch one, Sketch other) {
        Set<Long> bands = LongStream.of(one.bands()).boxed().collect(Collectors.toSet());
        return LongStream.of(other.bands()).filter(bands::contains).count() >= Sketch.LEAST_BANDS;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theEstimateIsNearTheTruthAndCopiesShareBands(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int copies = 0;
        int found = 0;
        double error = 0;
        for (int round = 0; round < 200; round++) {
            List<String> one = text(random);
            List<String> other = new ArrayList<>(one);
            for (int i = 0; i < WORDS; i++) {
                if (random.nextInt(10) == 0) {
                    other.set(i, "changed" + random.nextInt(2_000));
                }
            }
            double truth = alike(one, other);
            error += sketch(one).alike(sketch(other)) - truth;
            if (truth >= Sketch.COPY) {
                copies++;
                found += shareBands(sketch(one), sketch(other)) ? 1 : 0;
            }
        }
        assertThat(copies).as("seed %d", seed).isGreaterThan(150);
        assertThat((double) found / copies).as("seed %d", seed).isGreaterThan(0.97);
        assertThat(error / 200).as("bias, seed %d", seed).isBetween(-0.03, 0.03);
    }

    @Test
    void differentTextsAreNotAlike() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        List<String> one = text(random);
        List<String> other = text(random);

        assertThat(alike(one, other)).isLessThan(0.01);
        assertThat(sketch(one).alike(sketch(other))).isLessThan(Sketch.WORTH_A_LOOK);
    }

    @Test
    void caseAndPunctuationMakeNoDifference() {
        assertThat(Sketch.of("Cuba will build, soon, a port.")).isEqualTo(Sketch.of("cuba will build soon a PORT"));
        assertThat(Sketch.of("Cuba will build a port.")).isNotEqualTo(Sketch.of("Cuba will build a dam."));
    }

    @Test
    void aShortTextIsOneRunAndAnEmptyOneNone() {
        assertThat(Shingles.of("Cuba agrees", 4)).hasSize(1);
        assertThat(Shingles.of("one two three four five", 4)).hasSize(2);
        assertThat(Shingles.of(" ... ", 4)).isEmpty();
        assertThat(Sketch.of("\u2026")).isEmpty();
        assertThat(Shingles.alike(new long[0], new long[0])).isZero();
    }

    @Test
    void aSketchComesBackFromItsBytes() {
        Sketch sketch = Sketch.of("Cuba will build a port.").orElseThrow();
        byte[] bytes = sketch.bytes();
        byte[] shifted = new byte[bytes.length + 3];
        System.arraycopy(bytes, 0, shifted, 3, bytes.length);

        assertThat(bytes).hasSize(Sketch.BYTES);
        assertThat(Sketch.ofBytes(shifted, 3)).isEqualTo(sketch);
    }
}
