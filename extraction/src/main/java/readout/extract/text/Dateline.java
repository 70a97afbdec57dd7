package readout.extract.text;

/// What stands before the first sentence of a paragraph and is not part of it: where, when and by whom a report
/// was filed (*BEIJING, May 9 (Xinhua) -- …*), or the number of an item.
public final class Dateline {

    private static final int LONGEST = 14;
    private static final int LONGEST_AGENCY = 4;

    private Dateline() {}

    /// The first token of a paragraph's own words, behind a dateline if there is one.
    public static int end(Tokens tokens, int paragraphStart) {
        if (isItem(tokens, paragraphStart)) {
            return paragraphStart + (tokens.word(paragraphStart).hasDigits() ? 2 : 1);
        }
        if (tokens.is(paragraphStart, "(")) {
            return behindBracket(tokens, paragraphStart);
        }
        if (!tokens.word(paragraphStart).isCapitalised()) {
            return paragraphStart;
        }
        int end = behindMark(tokens, paragraphStart);
        return end < tokens.size() && tokens.paragraphOf(end) == tokens.paragraphOf(paragraphStart)
                ? end
                : paragraphStart;
    }

    /// The token behind the dash, the colon, the slash or the agency's bracket that ends a dateline; its first token if
    /// there is none.
    private static int behindMark(Tokens tokens, int start) {
        int limit = Math.min(tokens.size() - 1, start + LONGEST);
        boolean upper = tokens.word(start).isUpper();
        boolean bracket = false;
        for (int i = start + 1; i < limit; i++) {
            if (tokens.in(i, WordClass.DASH)) {
                return upper || isFiled(tokens, start, i) ? i + 1 : start;
            }
            if (upper && !bracket && tokens.is(i, ":")) {
                return i + 1;
            }
            if (bracket && tokens.is(i, ")") && endsAtBracket(tokens, start, i)) {
                return i + 1;
            }
            if (endsAtSlash(tokens, start, i)) {
                return behindSlash(tokens, i);
            }
            bracket = (bracket || tokens.is(i, "(")) && !tokens.is(i, ")");
            if (!bracket && !isPart(tokens, i)) {
                return start;
            }
        }
        return start;
    }

    /// Whether a slash closes the name of the agency: *MOSCOW, March 7. /TASS/.*
    private static boolean endsAtSlash(Tokens tokens, int start, int slash) {
        return tokens.is(slash, "/")
                && tokens.is(slash - 2, "/")
                && slash - 2 > start
                && tokens.word(slash - 1).isCapitalised();
    }

    private static int behindSlash(Tokens tokens, int slash) {
        boolean marked = tokens.is(slash + 1, ".") || tokens.in(slash + 1, WordClass.DASH);
        return marked ? slash + 2 : slash + 1;
    }

    /// The start of the first dateline of a text, which may stand behind headlines; negative if there is none.
    ///
    /// @param lastParagraph the last one in which it is looked for, from 0
    public static int first(Tokens tokens, int lastParagraph) {
        for (int i = 0; i < tokens.size() && tokens.paragraphOf(i) <= lastParagraph; i++) {
            if (tokens.startsParagraph(i) && end(tokens, i) > i) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPart(Tokens tokens, int token) {
        return tokens.word(token).isCapitalised()
                || tokens.word(token).hasDigits()
                || tokens.is(token, ",")
                || tokens.is(token, ")")
                || tokens.is(token, ".")
                || tokens.is(token, "/")
                || tokens.in(token, WordClass.NAME_PARTICLE);
    }

    /// Whether the bracket names the agency and no dash follows: *New Delhi, Oct 3 (PTI) India will …*.
    private static boolean endsAtBracket(Tokens tokens, int start, int closing) {
        int opening = closing - 1;
        while (opening > start && !tokens.is(opening, "(")) {
            opening--;
        }
        boolean dated = tokens.word(opening - 1).hasDigits();
        boolean agency =
                closing - opening <= LONGEST_AGENCY && tokens.word(opening + 1).isCapitalised();
        return dated
                && agency
                && tokens.word(closing + 1).isCapitalised()
                && tokens.paragraphOf(closing + 1) == tokens.paragraphOf(start);
    }

    /// Whether a paragraph begins like an item of a list: *1.*, *•*.
    private static boolean isItem(Tokens tokens, int start) {
        boolean numbered = tokens.word(start).hasDigits()
                && !tokens.word(start).hasLetters()
                && (tokens.is(start + 1, ".") || tokens.is(start + 1, ")"));
        return numbered || tokens.is(start, "•") || tokens.is(start, "*") || tokens.in(start, WordClass.DASH);
    }

    /// Whether an agency, a date or a country stands in a dateline that is not in capitals.
    private static boolean isFiled(Tokens tokens, int start, int dash) {
        return tokens.is(dash - 1, ")")
                || (dash - start > 2
                        && (tokens.word(dash - 1).hasDigits()
                                || (tokens.word(dash - 1).isUpper() && tokens.is(dash - 2, ","))))
                || (start == 0 && (isPlaceWithCountry(tokens, dash) || isAlone(tokens, dash)));
    }

    /// *Doha - Qatar said*, at the head of a text: a dash inside a sentence goes on in lower case.
    private static boolean isAlone(Tokens tokens, int dash) {
        return dash <= 2 && tokens.word(dash + 1).isCapitalised();
    }

    /// *Doha, Qatar –* at the head of a text.
    private static boolean isPlaceWithCountry(Tokens tokens, int dash) {
        int comma = dash - 1;
        while (comma > 0 && !tokens.is(comma, ",")) {
            comma--;
        }
        return comma > 0
                && comma <= LONGEST_AGENCY
                && dash - comma <= LONGEST_AGENCY
                && tokens.tag(dash - 1).isProperNoun()
                && tokens.tag(comma - 1).isProperNoun();
    }

    private static int behindBracket(Tokens tokens, int start) {
        int limit = Math.min(tokens.size() - 1, start + LONGEST / 2);
        for (int i = start + 1; i < limit; i++) {
            if (tokens.is(i, ")")) {
                return i + 1;
            }
        }
        return start;
    }
}
