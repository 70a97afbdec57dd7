package readout.extract.statement;

import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Takes off the edges of content what does not belong to it: marks of punctuation, *that*, and quotation marks
/// that enclose all of it.
final class Trim {

    private Trim() {}

    /// The content between two tokens; empty if nothing is left.
    static Span outer(Tokens tokens, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isLoose(tokens, start)) {
            start++;
        }
        while (end > start && isTail(tokens, end - 1, start)) {
            end--;
        }
        boolean enclosed = start < end
                && tokens.quotes().opensAt(start)
                && tokens.quotes().around(start).end() >= end;
        if (!enclosed) {
            return start < end ? new Span(start, end) : new Span(from, from);
        }
        start++;
        while (end > start && isTail(tokens, end - 1, start)) {
            end--;
        }
        return start < end ? new Span(start, end) : new Span(from, from);
    }

    private static boolean isLoose(Tokens tokens, int token) {
        return tokens.is(token, ",")
                || tokens.is(token, ";")
                || tokens.is(token, ":")
                || tokens.is(token, ".")
                || tokens.in(token, WordClass.DASH)
                || (tokens.in(token, WordClass.CLOSING_QUOTE)
                        && !tokens.quotes().opensAt(token));
    }

    /// Whether a token at the end is punctuation outside a partial quotation, or closes one that opens before the
    /// start.
    private static boolean isTail(Tokens tokens, int token, int start) {
        boolean mark = tokens.is(token, ",")
                || tokens.is(token, ";")
                || tokens.is(token, ":")
                || tokens.is(token, ".")
                || tokens.in(token, WordClass.DASH);
        if (mark) {
            return true;
        }
        boolean openerAtEnd = tokens.quotes().opensAt(token) && token > start;
        boolean orphan = !tokens.quotes().contains(token) && tokens.in(token, WordClass.DOUBLE_QUOTE);
        boolean closing = tokens.in(token, WordClass.CLOSING_QUOTE)
                && tokens.quotes().closesAt(token)
                && tokens.quotes().around(token).start() < start;
        return orphan || closing || openerAtEnd;
    }
}
