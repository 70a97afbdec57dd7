package readout.query.index;

/// Hashes that were seen: says for certain that one was not, and of most that were not that they might have been only
/// rarely (Bloom 1970). It spares the index the question for what is new, which most words are. Its size is fixed; when
/// it fills up it is wrong more often, which costs time and nothing else.
final class SeenHashes {

    /// 16 MiB: 27 million hashes, about those of a million statements, are mistaken for seen in a tenth of all cases.
    private static final int WORDS = 1 << 21;

    /// Both bits of a hash lie in one line of the processor's cache, so that it is fetched once (Putze et al. 2007).
    private static final int WORDS_OF_A_LINE = 8;

    /// A bit within a word and a word within a line.
    private static final int BITS_OF_A_PLACE = 6 + 3;

    private final long[] bits = new long[WORDS];

    void add(long hash) {
        bits[word(hash, hash)] |= 1L << hash;
        bits[word(hash, hash >>> BITS_OF_A_PLACE)] |= 1L << (hash >>> BITS_OF_A_PLACE);
    }

    boolean mayContain(long hash) {
        return isSet(hash, hash) && isSet(hash, hash >>> BITS_OF_A_PLACE);
    }

    private boolean isSet(long hash, long place) {
        return (bits[word(hash, place)] & (1L << place)) != 0;
    }

    /// The word of a place within the line of a hash.
    private static int word(long hash, long place) {
        int line = (int) (hash >>> (2 * BITS_OF_A_PLACE)) & (WORDS / WORDS_OF_A_LINE - 1);
        return line * WORDS_OF_A_LINE + ((int) (place >>> 6) & (WORDS_OF_A_LINE - 1));
    }
}
