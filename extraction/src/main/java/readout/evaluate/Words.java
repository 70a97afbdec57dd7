package readout.evaluate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import readout.event.statement.Slice;

/// The words of a text by their places, to tell how far two spans overlap.
final class Words {

    private final int[] starts;
    private final int[] ends;

    Words(String text) {
        int[] codePoints = text.codePoints().toArray();
        int[] from = new int[codePoints.length];
        int[] to = new int[codePoints.length];
        int count = 0;
        for (int i = 0; i < codePoints.length; i++) {
            if (!isWord(codePoints[i])) {
                continue;
            }
            boolean begins = i == 0 || !isWord(codePoints[i - 1]);
            if (begins) {
                from[count++] = i;
            }
            to[count - 1] = i + 1;
        }
        starts = Arrays.copyOf(from, count);
        ends = Arrays.copyOf(to, count);
    }

    /// The words in some slices; one that a slice cuts off by more than a character is none of them.
    BitSet in(List<Slice> slices) {
        BitSet words = new BitSet();
        for (Slice slice : slices) {
            for (int i = 0; i < starts.length && starts[i] < slice.end(); i++) {
                boolean inside = ends[i] > slice.start() && starts[i] >= slice.start() - 1;
                if (inside && ends[i] <= slice.end() + 1) {
                    words.set(i);
                }
            }
        }
        return words;
    }

    /// Twice the words in both, over those in one and in the other.
    static double dice(BitSet one, BitSet other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return 2.0 * both.cardinality() / (one.cardinality() + other.cardinality());
    }

    private static boolean isWord(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetterOrDigit(codePoint) || codePoint == '_';
        };
    }
}
