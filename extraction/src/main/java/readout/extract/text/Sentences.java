package readout.extract.text;

import java.util.ArrayList;
import java.util.List;

/// Finds where sentences end.
final class Sentences {

    /// Words that begin a sentence far more often than they go on with a name, behind an abbreviation.
    private static final WordSet OPENERS = WordSet.of(
            "The",
            "He",
            "She",
            "It",
            "They",
            "We",
            "I",
            "In",
            "On",
            "At",
            "But",
            "And",
            "A",
            "An",
            "This",
            "That",
            "These",
            "Those",
            "His",
            "Her",
            "Its",
            "Their",
            "However",
            "Meanwhile",
            "For",
            "As",
            "After",
            "Before",
            "While",
            "With",
            "When",
            "If",
            "There",
            "Both",
            "Earlier",
            "Later",
            "Since",
            "According",
            "Also",
            "To",
            "By");

    private static final int LONGEST_ATTRIBUTION = 7;

    /// The most tokens of a place in a dateline: *St. Petersburg, Russia*.
    private static final int LONGEST_PLACE = 5;

    private final TokenDraft draft;

    private Sentences(TokenDraft draft) {
        this.draft = draft;
    }

    /// The token behind each sentence, in rising order.
    static List<Integer> ends(TokenDraft draft) {
        return new Sentences(draft).find();
    }

    private List<Integer> find() {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        int size = draft.size();
        for (int i = 0; i < size; i++) {
            if (i + 1 == size || draft.paragraphOf()[i + 1] != draft.paragraphOf()[i]) {
                start = close(ends, start, i + 1);
            } else if (isTerminal(i) && !isItemNumber(i, start) && !isInDateline(i, start)) {
                int end = behindClosers(i);
                if (end == size || draft.paragraphOf()[end] != draft.paragraphOf()[i] || begins(end, i)) {
                    start = close(ends, start, end);
                    i = end - 1;
                }
            } else if (i + 1 - start >= Tokenizer.LONGEST_SENTENCE) {
                start = close(ends, start, i + 1);
            }
        }
        return ends;
    }

    /// Whether the dot belongs to the number with which a paragraph begins: *1. We, the leaders …*.
    private boolean isItemNumber(int dot, int start) {
        return dot == start + 1
                && draft.words()[start].hasDigits()
                && (start == 0 || draft.paragraphOf()[start - 1] != draft.paragraphOf()[start]);
    }

    /// Whether the dot stands between the place and the day with which a paragraph begins: *MOSCOW. Oct 12 (Interfax)*,
    /// *Moscow. 12 October.*
    private boolean isInDateline(int dot, int start) {
        boolean leads = start == 0 || draft.paragraphOf()[start - 1] != draft.paragraphOf()[start];
        if (!leads || dot - start > LONGEST_PLACE || dot + 2 >= draft.size() || !draft.words()[dot].is(".")) {
            return false;
        }
        for (int i = start; i < dot; i++) {
            if (!draft.words()[i].isCapitalised() && !draft.words()[i].is(",")) {
                return false;
            }
        }
        Word next = draft.words()[dot + 1];
        Word behind = draft.words()[dot + 2];
        return (next.in(WordClass.MONTH) && behind.hasDigits()) || (next.hasDigits() && behind.in(WordClass.MONTH));
    }

    private static int close(List<Integer> ends, int start, int end) {
        int from = start;
        while (end - from > Tokenizer.LONGEST_SENTENCE) {
            from += Tokenizer.LONGEST_SENTENCE;
            ends.add(from);
        }
        if (end > from) {
            ends.add(end);
        }
        return end;
    }

    private boolean isTerminal(int token) {
        Word word = draft.words()[token];
        if (word.in(WordClass.SENTENCE_END)) {
            return true;
        }
        return word.isDotted() && !Abbreviations.isBeforeAName(word.text()) && draft.isSpacedBefore(token + 1);
    }

    private int behindClosers(int token) {
        int end = token + 1;
        while (end < draft.size()
                && draft.paragraphOf()[end] == draft.paragraphOf()[token]
                && !draft.isSpacedBefore(end)
                && closes(draft.words()[end])) {
            end++;
        }
        return end;
    }

    private static boolean closes(Word word) {
        return word.in(WordClass.CLOSING_QUOTE)
                || word.in(WordClass.CLOSING_BRACKET)
                || word.in(WordClass.SENTENCE_END);
    }

    /// Whether a sentence begins at a token, seen from the terminal before it.
    private boolean begins(int token, int terminal) {
        Word next = draft.words()[token];
        Word end = draft.words()[terminal];
        boolean spaced = draft.isSpacedBefore(token);
        if (end.hasLetters()) {
            return OPENERS.contains(next.text()) || (next.in(WordClass.OPENING_QUOTE) && spaced);
        }
        if (!spaced) {
            return next.isCapitalised() && end.is(".");
        }
        if (!end.is(".") && token > terminal + 1 && isAttribution(token)) {
            return false;
        }
        boolean quiet = end.is("...") || end.is("…");
        return next.isCapitalised()
                || (!quiet && (next.hasDigits() || opens(next)))
                || (!quiet && end.is(".") && token == terminal + 1 && !next.hasLetters())
                || startsWithCapitalBehindMark(token);
    }

    /// Whether no more than a name and its verb follow: *"Who knows?" **Graham asked.***
    private boolean isAttribution(int token) {
        int limit = Math.min(draft.size() - 1, token + LONGEST_ATTRIBUTION);
        for (int i = token; i < limit; i++) {
            Word word = draft.words()[i];
            if (i > token && word.in(WordClass.ATTRIBUTION)) {
                Word next = draft.words()[i + 1];
                return next.is(".")
                        || next.is(",")
                        || next.in(WordClass.WEEKDAY)
                        || (next.is("on") && i + 2 < draft.size() && draft.words()[i + 2].in(WordClass.WEEKDAY));
            }
            boolean name = word.isCapitalised() && !OPENERS.contains(word.text());
            if (!name && !(i > token && word.is("of"))) {
                return false;
            }
        }
        return false;
    }

    private static boolean opens(Word word) {
        return word.in(WordClass.OPENING_QUOTE)
                || word.in(WordClass.OPENING_BRACKET)
                || word.is("•")
                || word.in(WordClass.DASH);
    }

    private boolean startsWithCapitalBehindMark(int token) {
        return opens(draft.words()[token]) && token + 1 < draft.size() && draft.words()[token + 1].isCapitalised();
    }
}
