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
    private static final char[] PLAIN = plain();

    private StatementIdentity() {}

    /// The id of a statement.
    ///
    /// @param ordinal how many statements before it in the same article have the same words, from 0
    public static String id(
            String articleId, @Nullable String mention, @Nullable String cue, String content, int ordinal) {
        return id(articleId, key(mention, cue, content), ordinal);
    }

    /// What statements of one article have in common that only their ordinals tell apart.
    public static String key(@Nullable String mention, @Nullable String cue, String content) {
        return words(mention) + '\n' + words(cue) + '\n' + words(content);
    }

    /// The id of a statement, from its key.
    ///
    /// @param ordinal how many statements before it in the same article have the same key, from 0
    public static String id(String articleId, String key, int ordinal) {
        return "st_" + Sha256.hex(articleId + '\n' + key + '\n' + ordinal).substring(0, HEX_DIGITS);
    }

    /// Lower-case words without diacritics and punctuation, one blank between them.
    static String words(@Nullable String text) {
        if (text == null) {
            return "";
        }
        char[] words = new char[text.length()];
        int length = 0;
        boolean between = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= PLAIN.length && !isPrintMark(c)) {
                return anyWords(text);
            }
            char letter = c < PLAIN.length ? PLAIN[c] : 0;
            if (letter != 0) {
                if (between && length > 0) {
                    words[length++] = ' ';
                }
                words[length++] = letter;
            }
            between = letter == 0;
        }
        return new String(words, 0, length);
    }

    /// Whether a character is one of the dashes and quotation marks of print, which are no words.
    private static boolean isPrintMark(char c) {
        return c >= '‐' && c <= '‧';
    }

    /// The letters and digits of ASCII in lower case; 0 for all else.
    private static char[] plain() {
        char[] plain = new char[0x80];
        for (char c = 0; c < plain.length; c++) {
            plain[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
        }
        return plain;
    }

    /// The same for a text with letters beyond ASCII.
    private static String anyWords(String text) {
        String lower = withoutMarks(text).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(lower.length());
        boolean between = false;
        for (int i = 0; i < lower.length(); ) {
            int codePoint = lower.codePointAt(i);
            i += Character.charCount(codePoint);
            if (isLetterOrNumber(codePoint)) {
                words.append(between && !words.isEmpty() ? " " : "").appendCodePoint(codePoint);
                between = false;
            } else {
                between = true;
            }
        }
        return words.toString();
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
