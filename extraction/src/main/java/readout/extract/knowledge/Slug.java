package readout.extract.knowledge;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes ids out of names. Ids are for ever: a change here changes ids that have been published.
public final class Slug {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /// Modifier letters count as apostrophes, so that *Mataʻafa* and *Mata'afa* have one id.
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{Lu}\\p{Ll}\\p{Lt}\\p{Lo}\\p{N}]+");

    /// Latin letters that Unicode does not take apart into a plain letter and a mark.
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ł", "l"),
            Map.entry("ħ", "h"),
            Map.entry("ı", "i"),
            Map.entry("ə", "a"));

    private static final Pattern SPECIAL = Pattern.compile("[ßæœøđðþłħıə]");

    private Slug() {}

    /// The name in lower case without marks, with one hyphen for every run of anything but letters and digits: `Sao
    /// Tome`
    /// for *São Tomé* gives `sao-tome`. Empty for a name without letters and digits.
    public static String of(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String plain = SPECIAL.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(letter -> PLAIN.get(letter.group()));
        String hyphenated = BETWEEN.matcher(plain).replaceAll("-");
        int start = hyphenated.startsWith("-") ? 1 : 0;
        int end = hyphenated.length() - (hyphenated.endsWith("-") ? 1 : 0);
        return start < end ? hyphenated.substring(start, end) : "";
    }

    /// The id of a person: the slug of the full name, and the country for which the person speaks, if any.
    ///
    /// @param country ISO 3166-1 alpha-3, or null for somebody who speaks for no country
    public static String ofPerson(String fullName, @Nullable String country) {
        return country == null ? of(fullName) : of(fullName) + "-" + country.toLowerCase(Locale.ROOT);
    }
}
