package readout.query.index;

import java.util.Arrays;
import org.apache.lucene.util.IntroSorter;

/// Rows of a view, each a key and a number: flat, because a view has millions.
final class Rows {

    private static final int FIRST_SIZE = 1024;

    private long[] keys = new long[FIRST_SIZE];
    private long[] numbers = new long[FIRST_SIZE];
    private int size;

    void add(long key, long number) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        keys[size] = key;
        numbers[size++] = number;
    }

    /// Orders them by their keys.
    void sort() {
        new ByKey().sort(0, size);
    }

    int size() {
        return size;
    }

    long key(int row) {
        return keys[row];
    }

    long number(int row) {
        return numbers[row];
    }

    private final class ByKey extends IntroSorter {

        private long pivot;

        @Override
        protected void setPivot(int row) {
            pivot = keys[row];
        }

        @Override
        protected int comparePivot(int row) {
            return Long.compare(pivot, keys[row]);
        }

        @Override
        protected void swap(int one, int other) {
            long key = keys[one];
            keys[one] = keys[other];
            keys[other] = key;
            long number = numbers[one];
            numbers[one] = numbers[other];
            numbers[other] = number;
        }
    }
}
