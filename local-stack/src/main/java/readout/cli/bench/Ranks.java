package readout.cli.bench;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Draws ranks from 0 by Zipf's law: the value of rank `n` comes about as often as the first divided by `(n+1)^skew`.
final class Ranks {

    private final double[] upTo;

    Ranks(int count, double skew) {
        upTo = new double[count];
        double sum = 0;
        for (int rank = 0; rank < count; rank++) {
            sum += 1 / Math.pow(rank + 1, skew);
            upTo[rank] = sum;
        }
    }

    int draw(SplittableRandom random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, upTo.length - 1);
    }
}
