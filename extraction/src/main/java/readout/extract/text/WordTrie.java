package readout.extract.text;

import java.util.Arrays;
import java.util.BitSet;

/// Finds the longest listed sequence of words. Words are numbers of the [Vocabulary]; each sequence leads to a
/// value. Filled while knowledge is loaded, then only read, by all extractors at once.
public final class WordTrie {

    /// The node before any word.
    public static final int ROOT = 0;

    /// No such node, or no value at a node.
    public static final int NONE = -1;

    /// Which words lead anywhere from the root. That is asked at every word of a text, and for the most part answered
    /// here, within a processor's nearest cache.
    private final BitSet beginnings = new BitSet();

    private int[] first = {NONE};

    /// Which nodes lead on.
    private final BitSet inner = new BitSet();

    private long[] keys = new long[1 << 12];
    private int[] targets = new int[1 << 12];
    private int[] values = {NONE};
    private int nodes = 1;

    /// Adds a sequence. Only while knowledge is loaded.
    ///
    /// @param value not negative
    /// @return the value that the sequence has now: an earlier one stays
    public int add(int[] words, int value) {
        int node = ROOT;
        for (int word : words) {
            int next = next(node, word);
            node = next == NONE ? append(node, word) : next;
        }
        if (values[node] == NONE) {
            values[node] = value;
        }
        return values[node];
    }

    /// The node that a word leads to from another, or [#NONE].
    public int next(int node, int word) {
        if (word == 0) {
            return NONE;
        }
        if (node == ROOT) {
            return beginnings.get(word) ? first[word] : NONE;
        }
        if (!inner.get(node)) {
            return NONE;
        }
        long key = key(node, word);
        int place = place(key);
        while (keys[place] != 0) {
            if (keys[place] == key) {
                return targets[place];
            }
            place = (place + 1) & (keys.length - 1);
        }
        return NONE;
    }

    /// The value of the sequence that ends at a node, or [#NONE].
    public int value(int node) {
        return values[node];
    }

    private int append(int node, int word) {
        if (nodes * 2 > keys.length) {
            grow();
        }
        if (nodes == values.length) {
            values = Arrays.copyOf(values, nodes * 2);
            Arrays.fill(values, nodes, values.length, NONE);
        }
        if (node == ROOT) {
            begin(word, nodes);
        } else {
            put(key(node, word), nodes);
            inner.set(node);
        }
        return nodes++;
    }

    private void begin(int word, int target) {
        if (word >= first.length) {
            int known = first.length;
            first = Arrays.copyOf(first, word * 2);
            Arrays.fill(first, known, first.length, NONE);
        }
        first[word] = target;
        beginnings.set(word);
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 4];
        targets = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private void put(long key, int target) {
        int place = place(key);
        while (keys[place] != 0) {
            place = (place + 1) & (keys.length - 1);
        }
        keys[place] = key;
        targets[place] = target;
    }

    private int place(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (keys.length - 1);
    }

    private static long key(int node, int word) {
        return ((long) node << 32) | word;
    }
}
