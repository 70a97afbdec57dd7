package readout.extract.text;

import java.util.HashMap;
import java.util.Map;

/// Numbers for all words that any lexicon holds. Filled while knowledge is loaded, then only read, by all extractors
/// at
/// once.
public final class Vocabulary {

    private final Map<String, Integer> ids = new HashMap<>();

    /// The number of a form, given to it now if it has none. Only while knowledge is loaded.
    public int add(String form) {
        return ids.computeIfAbsent(form, absent -> ids.size() + 1);
    }

    /// The number of a form; 0 if no lexicon has it.
    public int id(String form) {
        return ids.getOrDefault(form, 0);
    }

    /// One more than the highest number.
    public int size() {
        return ids.size() + 1;
    }
}
