package readout.evaluate;

import java.util.Locale;

/// A text by code points, with the looks to either side that widening a span needs.
final class PolnearText {

    private final int[] codePoints;

    PolnearText(String text) {
        this.codePoints = text.codePoints().toArray();
    }

    int length() {
        return codePoints.length;
    }

    /// The code point at an offset; a blank beyond the ends.
    int at(int offset) {
        return offset < 0 || offset >= codePoints.length ? ' ' : codePoints[offset];
    }

    String between(int start, int end) {
        return new String(codePoints, start, end - start);
    }

    /// Where the word before an offset begins, when only blanks stand between; negative otherwise.
    int wordBefore(int offset) {
        int end = offset;
        while (end > 0 && codePoints[end - 1] == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && isInWord(codePoints[start - 1])) {
            start--;
        }
        return start == end ? -1 : start;
    }

    /// The word that begins at an offset, in lower case and with straight apostrophes.
    String wordAt(int offset) {
        int end = offset;
        while (end < codePoints.length && isInWord(codePoints[end])) {
            end++;
        }
        return between(offset, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static boolean isInWord(int c) {
        return Character.isLetter(c) || c == '’' || c == '\'';
    }

    static boolean isOpening(int c) {
        return c == '"' || c == '“' || c == '‘' || c == '\'';
    }

    static boolean isClosing(int c) {
        return c == '"' || c == '”' || c == '’' || c == '\'';
    }
}
