package readout.extract.text;

/// What stands before the first sentence of a paragraph and is not part of it: where, when and by whom a report
/// was filed (*BEIJING, May 9 (Xinhua) -- …*), or the number of an item.
public final class Dateline {

    private static final int LONGEST = 14;

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
        int limit = Math.min(tokens.size(), paragraphStart + LONGEST);
        boolean upper = tokens.word(paragraphStart).isUpper();
        for (int i = paragraphStart + 1; i < limit; i++) {
            if (tokens.in(i, WordClass.DASH)) {
                return upper || isFiled(tokens, paragraphStart, i) ? i + 1 : paragraphStart;
            }
            boolean part = tokens.word(i).isCapitalised()
                    || tokens.word(i).hasDigits()
                    || tokens.is(i, ",")
                    || tokens.is(i, "(")
                    || tokens.is(i, ")")
                    || tokens.is(i, ".")
                    || tokens.is(i, "/")
                    || tokens.in(i, WordClass.NAME_PARTICLE);
            if (!part) {
                return paragraphStart;
            }
        }
        return paragraphStart;
    }

    /// Whether a paragraph begins like an item of a list: *1.*, *•*.
    private static boolean isItem(Tokens tokens, int start) {
        boolean numbered = tokens.word(start).hasDigits()
                && !tokens.word(start).hasLetters()
                && (tokens.is(start + 1, ".") || tokens.is(start + 1, ")"));
        return numbered || tokens.is(start, "•") || tokens.is(start, "*") || tokens.in(start, WordClass.DASH);
    }

    /// Whether an agency or a date stands in a dateline that is not in capitals.
    private static boolean isFiled(Tokens tokens, int start, int dash) {
        return tokens.is(dash - 1, ")")
                || (dash - start > 2 && tokens.word(dash - 1).hasDigits());
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
