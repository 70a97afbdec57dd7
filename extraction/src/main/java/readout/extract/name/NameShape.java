package readout.extract.name;

import java.util.regex.Pattern;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Shapes that only names of people have: *Ri **Myong-chol***, *Deirdre **O’Shaughnessy***, *Azlan **bin** Hashim*,
/// *Sigrún **Hallgrímsdóttir***.
final class NameShape {

    /// A Korean given name, an Irish or Scottish, an Icelandic or a South Slavic family name.
    private static final Pattern SHAPE = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Ll}{2,}"
            + "|O['’]\\p{Lu}\\p{L}+"
            + "|Mc\\p{Lu}\\p{L}+"
            + "|\\p{Lu}\\p{L}+(dóttir|dottir|sdóttir|sson|vić|shvili|oğlu)");

    private NameShape() {}

    /// Whether a run of capitals has one, behind its first word.
    static boolean isOf(Tokens tokens, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            String form = tokens.word(i).text();
            boolean arabic = (tokens.is(i, "bin") || tokens.is(i, "binti")) && tokens.in(i, WordClass.NAME_PARTICLE);
            if ((arabic && i + 1 < end) || SHAPE.matcher(form).matches()) {
                return true;
            }
        }
        return false;
    }
}
