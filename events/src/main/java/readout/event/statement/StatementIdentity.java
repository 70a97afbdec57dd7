package readout.event.statement;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readout.event.article.Sha256;

/// The rule that gives a statement its id: the article, the normalised words for speaker, cue and content, and an
/// ordinal among equals.
///
/// Where the statement stands and which version of the article says it is evidence, not identity: a statement that
/// survives an edit keeps its id. The rule is for ever; golden tests hold it.
public final class StatementIdentity {

    private static final int HEX_DIGITS = 24;

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
        String lower = (isPlain(text) ? text : withoutMarks(text)).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(lower.length());
        boolean between = false;
        for (int i = 0; i < lower.length(); ) {
            int codePoint = lower.codePointAt(i);
            i += Character.charCount(codePoint);
            if (!isLetterOrNumber(codePoint)) {
                between = true;
                continue;
            }
            if (between && !words.isEmpty()) {
                words.append(' ');
            }
            words.appendCodePoint(codePoint);
            between = false;
        }
        return words.toString();
    }

    /// Whether there is nothing to take apart: ASCII and the dashes and quotation marks of print, which are no words.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && (c < '‐' || c > '‧')) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String text) {
        String apart = Normalizer.normalize(text, Form.NFKD);
        StringBuilder bare = new StringBuilder(apart.length());
        apart.codePoints().filter(codePoint -> !isMark(codePoint)).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isLetterOrNumber(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(codePoint);
        };
    }
}
