package readout.extract.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Takes diacritics off letters, so that *Díaz* and *Diaz* are one name.
public final class Diacritics {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final char LAST_ASCII = 127;

    private Diacritics() {}

    /// The text with plain letters; the text itself, if it has only such.
    public static String without(String text) {
        return isPlain(text)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
    }

    /// Whether there are only letters and marks of ASCII.
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }
}
