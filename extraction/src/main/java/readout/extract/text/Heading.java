package readout.extract.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What stands above an article, and what kind of text it announces: one in which the issuers speak of themselves.
///
/// @param words the title, or for want of one the first line if it ends without a stop, in lower case; may be empty
/// @param introduced whether the text says of itself that it is *the following statement*
/// @param we whether the text begins with *We, …*
public record Heading(String words, boolean introduced, boolean we) {

    private static final int LONGEST_LINE = 40;

    /// How many tokens from the start a text is introduced.
    private static final int INTRODUCED_WITHIN = 60;

    private static final List<String> JOINT = List.of(
            "joint statement",
            "joint press statement",
            "joint press release",
            "joint press communiqu",
            "joint vision statement",
            "joint ministerial",
            "joint leaders",
            "joint communiqu",
            "joint declaration",
            "leaders' statement",
            "leaders’ statement",
            "leaders’ declaration",
            "leaders' declaration",
            "leaders’ communiqu",
            "leaders' communiqu",
            "ministers' statement",
            "ministers’ statement",
            "ministers' communiqu",
            "ministers’ communiqu");

    private static final List<String> PERSONAL = List.of(
            "statement by",
            "statement from",
            "statement of",
            "remarks by",
            "remarks of",
            "address by",
            "speech by",
            "speech of",
            "message from",
            "message of",
            "letter from",
            "press statement",
            "declaration by",
            "statement on behalf");

    private static final List<String> ISSUED =
            List.of("statement by", "statement of", "statement from", "statement on behalf", "declaration by");

    /// The heading of a text.
    ///
    /// @param title the article's title, or null
    public static Heading of(Tokens tokens, @Nullable String title) {
        boolean we = tokens.size() > 2 && tokens.is(0, "we") && tokens.is(1, ",");
        String words = title == null || title.isEmpty() ? firstLine(tokens) : title;
        return new Heading(words.toLowerCase(Locale.ROOT), isIntroduced(tokens), we);
    }

    private static String firstLine(Tokens tokens) {
        Span first = tokens.sentences().isEmpty()
                ? new Span(0, 0)
                : tokens.sentences().getFirst();
        boolean line = first.end() < tokens.size()
                && first.length() < LONGEST_LINE
                && tokens.startsParagraph(first.end())
                && !tokens.is(first.end() - 1, ".");
        return line ? tokens.text(first.start(), first.end()) : "";
    }

    /// *The **following joint statement** was released by the Governments of X and Y.*
    private static boolean isIntroduced(Tokens tokens) {
        int last = Math.min(tokens.size() - 2, INTRODUCED_WITHIN);
        for (int i = 1; i < last; i++) {
            int noun = tokens.is(i + 1, "joint") ? i + 2 : i + 1;
            if (tokens.is(i, "following")
                    && tokens.is(i - 1, "the")
                    && (tokens.is(noun, "statement") || tokens.is(noun, "declaration"))) {
                return true;
            }
        }
        return false;
    }

    /// Whether several issue the text together, as *we*.
    public boolean isJoint() {
        return we || introduced || hasOneOf(JOINT);
    }

    /// Whether somebody may speak in it as *I* or *we*: a statement, a speech or a letter.
    public boolean isPersonal() {
        return hasOneOf(PERSONAL);
    }

    /// Whether a body or an office issues it about somebody's deeds.
    public boolean isIssued() {
        return hasOneOf(ISSUED);
    }

    private boolean hasOneOf(List<String> phrases) {
        for (String phrase : phrases) {
            if (words.contains(phrase)) {
                return true;
            }
        }
        return false;
    }
}
