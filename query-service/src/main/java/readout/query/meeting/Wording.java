package readout.query.meeting;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How near two wordings are, by the words they share.
final class Wording {

    /// Dice's coefficient (Ecology 26, 1945) from which two accounts count as the same words.
    private static final double NEAR = 0.7;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Wording() {}

    static Set<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean isNear(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return 2.0 * shared >= NEAR * (one.size() + other.size());
    }
}
