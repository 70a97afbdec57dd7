package readout.query.index;

/// Hashes that were seen: says for certain that one was not, and of most that were not that they might have been only
/// rarely (Bloom 1970). It spares the index the question for what is new, which most words are. Its size is fixed; when
/// it fills up it is wrong more often, which costs time and nothing else.
final class SeenHashes {

    /// 16 MiB: 27 million hashes, about those of a million statements, are mistaken for seen in a tenth of all cases.
    private static final int WORDS = 1 << 21;
    private static final int BITS_OF_A_WORD = 6;
    private static final int SECOND_PROBE = 27;

    private final long[] bits = new long[WORDS];

    void add(long hash) {
        set(hash);
        set(hash >>> SECOND_PROBE);
    }

    boolean mayContain(long hash) {
        return isSet(hash) && isSet(hash >>> SECOND_PROBE);
    }

    private void set(long probe) {
        bits[word(probe)] |= 1L << probe;
    }

    private boolean isSet(long probe) {
        return (bits[word(probe)] & (1L << probe)) != 0;
    }

    private static int word(long probe) {
        return (int) (probe >>> BITS_OF_A_WORD) & (WORDS - 1);
    }
}
