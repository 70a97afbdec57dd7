package readout.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a lexicon tells of words, by their numbers in the [Vocabulary]. Filled while knowledge is loaded, then only
/// read, by all extractors at once.
public final class WordMap<T> {

    /// Which words anything is told of: for most words the answer stays within a processor's nearest cache.
    private final BitSet known = new BitSet();

    private final List<@Nullable T> values = new ArrayList<>();

    /// Takes the place of what was told of the word before. Only while knowledge is loaded.
    public void put(int word, T value) {
        while (values.size() <= word) {
            values.add(null);
        }
        values.set(word, value);
        known.set(word);
    }

    /// What is told of a word; null for one of which nothing is, and for 0, which is no word's number.
    public @Nullable T get(int word) {
        return known.get(word) ? values.get(word) : null;
    }
}
