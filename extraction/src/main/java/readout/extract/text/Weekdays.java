package readout.extract.text;

/// Tells days of the week from names that are written like their abbreviations: *on Sun, May 4*, *Vice Premier **Sun**
/// Lihua*.
public final class Weekdays {

    private static final int LONGEST_ABBREVIATION = 3;

    private Weekdays() {}

    /// Whether a token is a day of the week. An abbreviation is one only behind *on*, in brackets or beside a date.
    public static boolean isAt(Tokens tokens, int token) {
        if (!tokens.in(token, WordClass.WEEKDAY)) {
            return false;
        }
        return tokens.word(token).text().length() > LONGEST_ABBREVIATION
                || tokens.is(token - 1, "on")
                || tokens.is(token - 1, "(")
                || isDateLike(tokens, token - 1)
                || isDateLike(tokens, token + 1)
                || tokens.is(token + 1, ".")
                || (tokens.is(token + 1, ",") && isDateLike(tokens, token + 2))
                || tokens.is(token + 1, ")");
    }

    private static boolean isDateLike(Tokens tokens, int token) {
        return token >= 0
                && token < tokens.size()
                && (tokens.in(token, WordClass.MONTH) || tokens.word(token).hasDigits());
    }
}
