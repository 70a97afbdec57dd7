package readout.extract.statement;

import org.jspecify.annotations.Nullable;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Finds what a clause that ends in a colon displays in the next paragraph: *He added:*, and below it his words,
/// quoted or not.
final class DisplayedText {

    /// Within how many tokens a release is opened.
    private static final int LONGEST_HEAD = 40;

    private DisplayedText() {}

    /// The paragraph that a sentence displays, with its quotation marks; null if the next one is plainly something
    /// else.
    ///
    /// @param end the token behind the colon
    static @Nullable Span below(Tokens tokens, int end) {
        if (end >= tokens.size() || !tokens.startsParagraph(end)) {
            return null;
        }
        int last = end + 1;
        while (last < tokens.size() && !tokens.startsParagraph(last)) {
            last++;
        }
        if (tokens.quotes().opensAt(end)) {
            Span quote = tokens.quotes().around(end);
            return quote.end() >= last ? quote : null;
        }
        return isProse(tokens, end, last) ? new Span(end, last) : null;
    }

    /// Whether a spokesperson opens a text that is a release and no quotation: *A spokesperson said:*, and below it
    /// what others said.
    static boolean isRelease(Tokens tokens, Sources sources, Span speaker, Span below) {
        return sources.isSpokesperson(speaker)
                && speaker.start() < LONGEST_HEAD
                && !tokens.quotes().opensAt(below.start());
    }

    /// Whether a paragraph is made of sentences without quotations; lists, headings and turns are not.
    private static boolean isProse(Tokens tokens, int start, int end) {
        boolean finite = false;
        for (int i = start; i < end; i++) {
            if (tokens.in(i, WordClass.DOUBLE_QUOTE) || (tokens.is(i, ":") && !finite)) {
                return false;
            }
            finite |= tokens.tag(i).isFinite();
        }
        return finite && tokens.word(start).isCapitalised() && tokens.in(end - 1, WordClass.SENTENCE_END);
    }
}
