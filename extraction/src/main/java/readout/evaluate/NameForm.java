package readout.evaluate;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names and values in the form in which they are compared: without accents, case, punctuation and articles.
final class NameForm {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final Pattern ARTICLE = Pattern.compile("^(the|a|an) ");
    private static final Pattern TITLE =
            Pattern.compile("^(president|prime minister|premier|foreign minister|foreign secretary|chancellor|king"
                    + "|secretary|minister|mr|mrs|ms|dr|sen|senator|ambassador|chairman|general secretary|comrade"
                    + "|his majesty) ");
    private static final Set<String> SMALL_WORDS = Set.of("the", "of", "and", "on", "in", "a", "to", "for", "at", "s");
    private static final double SAME_VALUE = 0.5;

    private NameForm() {}

    static String of(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String words = NO_WORD.matcher(POSSESSIVE.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return ARTICLE.matcher(words).replaceFirst("");
    }

    /// The form without the titles before a name.
    static String withoutTitles(String name) {
        String form = of(name);
        String before;
        do {
            before = form;
            form = TITLE.matcher(form).replaceFirst("");
        } while (!form.equals(before));
        return form;
    }

    /// Whether two descriptions, of a venue for instance, share at least half of their words.
    static boolean sameValue(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        Set<String> ours = telling(one);
        Set<String> theirs = telling(other);
        long both = ours.stream().filter(theirs::contains).count();
        return 2.0 * both / (ours.size() + theirs.size()) >= SAME_VALUE;
    }

    private static Set<String> telling(String value) {
        List<String> words = List.of(of(value).split(" ", -1));
        Set<String> telling = Set.copyOf(words.stream()
                .filter(word -> !SMALL_WORDS.contains(word))
                .distinct()
                .toList());
        return telling.isEmpty() ? Set.copyOf(words.stream().distinct().toList()) : telling;
    }
}
