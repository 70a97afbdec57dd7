package readout.extract.knowledge;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.extract.text.Diacritics;

/// Makes ids out of names. Ids are for ever: a change here changes ids that have been published.
public final class Slug {

    /// Latin letters that Unicode does not take apart into a plain letter and a mark.
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ə', "a"));

    private static final int FIRST_MARKED = 0x80;

    private Slug() {}

    /// The name in lower case without marks, with one hyphen for every run of anything but letters and digits: `Sao
    /// Tome` for *São Tomé* gives `sao-tome`. Empty for a name without letters and digits.
    public static String of(String name) {
        String bare = Diacritics.without(name).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(bare.length());
        boolean between = false;
        for (int i = 0; i < bare.length(); ) {
            int letter = bare.codePointAt(i);
            i += Character.charCount(letter);
            if (isLetterOrNumber(letter)) {
                slug.append(between && !slug.isEmpty() ? "-" : "");
                append(slug, letter);
                between = false;
            } else {
                between = true;
            }
        }
        return slug.toString();
    }

    private static void append(StringBuilder slug, int letter) {
        String plain = letter < FIRST_MARKED ? null : PLAIN.get(letter);
        if (plain == null) {
            slug.appendCodePoint(letter);
        } else {
            slug.append(plain);
        }
    }

    /// Modifier letters are none: they count as apostrophes, so that *Mataʻafa* and *Mata'afa* have one id.
    private static boolean isLetterOrNumber(int letter) {
        return switch (Character.getType(letter)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    /// The id of a person: the slug of the full name, and the country for which the person speaks, if any.
    ///
    /// @param country ISO 3166-1 alpha-3, or null for somebody who speaks for no country
    public static String ofPerson(String fullName, @Nullable String country) {
        return country == null ? of(fullName) : of(fullName) + "-" + country.toLowerCase(Locale.ROOT);
    }
}
