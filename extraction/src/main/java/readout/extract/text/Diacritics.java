package readout.extract.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Takes diacritics off letters, so that *Díaz* and *Diaz* are one name.
public final class Diacritics {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Diacritics() {}

    public static String without(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }
}
