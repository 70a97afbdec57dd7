package readout.event.statement;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.event.article.Sha256;

/// The rule that gives a statement its id: the article, the normalised words for speaker, cue and content, and an
/// ordinal among equals.
///
/// Where the statement stands and which version of the article says it is evidence, not identity: a statement that
/// survives an edit keeps its id. The rule is for ever; golden tests hold it.
public final class StatementIdentity {

    private static final int HEX_DIGITS = 24;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private StatementIdentity() {}

    /// The id of a statement.
    ///
    /// @param ordinal how many statements before it in the same article have the same words, from 0
    public static String id(
            String articleId, @Nullable String mention, @Nullable String cue, String content, int ordinal) {
        String key =
                String.join("\n", articleId, words(mention), words(cue), words(content), Integer.toString(ordinal));
        return "st_" + Sha256.hex(key).substring(0, HEX_DIGITS);
    }

    /// Lower-case words without diacritics and punctuation, one blank between them.
    static String words(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String bare = MARKS.matcher(Normalizer.normalize(text, Form.NFKD)).replaceAll("");
        return NO_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
