package readout.extract.text;

import org.jspecify.annotations.Nullable;

/// A closed list of words that a rule knows, made to be asked for words that are mostly not in it.
public final class WordSet {

    /// So many that the first look mostly finds none.
    private static final int PLACES_A_WORD = 4;

    private final @Nullable String[] table;

    private WordSet(int places) {
        this.table = new String[places];
    }

    /// A set of distinct words.
    ///
    /// @throws IllegalArgumentException if a word stands there twice
    public static WordSet of(String... words) {
        WordSet set = new WordSet(Integer.highestOneBit(words.length * PLACES_A_WORD) * 2);
        for (String word : words) {
            set.add(word);
        }
        return set;
    }

    private void add(String word) {
        if (contains(word)) {
            throw new IllegalArgumentException("'%s' stands there twice".formatted(word));
        }
        int place = place(word.hashCode());
        while (table[place] != null) {
            place = next(place);
        }
        table[place] = word;
    }

    /// Whether a word, in lower case, is one of these.
    public boolean contains(Word word) {
        return contains(word.lower(), word.hash());
    }

    public boolean contains(String word) {
        return contains(word, word.hashCode());
    }

    private boolean contains(String word, int hash) {
        int place = place(hash);
        for (String known = table[place]; known != null; known = table[place]) {
            if (known.equals(word)) {
                return true;
            }
            place = next(place);
        }
        return false;
    }

    private int place(int hash) {
        return (hash ^ (hash >>> 16)) & (table.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (table.length - 1);
    }
}
