package readout.extract.statement;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Gives quotations without an attribution of their own to the statement that they go on with: in the same
/// paragraph behind it, or in the paragraphs behind that hold nothing but a quotation.
final class QuoteChains {

    private static final int SHORTEST = 5;

    private final Tokens tokens;

    QuoteChains(Tokens tokens) {
        this.tokens = tokens;
    }

    void join(List<Draft> drafts) {
        if (tokens.quotes().spans().isEmpty()) {
            return;
        }
        joinBackward(drafts);
        NavigableMap<Integer, Draft> byEnd = new TreeMap<>();
        drafts.stream().sorted(Comparator.comparingInt(Draft::start)).forEach(draft -> byEnd.put(draft.end(), draft));
        for (Span quote : tokens.quotes().spans()) {
            if (!opensSentence(quote)) {
                continue;
            }
            Draft covering = covering(byEnd, quote);
            if (covering != null) {
                continue;
            }
            Draft before = byEnd.lowerEntry(quote.start() + 1) == null
                    ? null
                    : byEnd.lowerEntry(quote.start() + 1).getValue();
            if (before != null
                    && (quote.length() >= SHORTEST || isNextSentence(before, quote))
                    && goesOn(before, quote)) {
                Span words = Trim.outer(tokens, quote.start(), quote.end());
                if (!words.isEmpty()) {
                    boolean same = tokens.paragraphOf(quote.start()) == tokens.paragraphOf(before.reach() - 1);
                    (same ? before.content() : before.continuation()).add(words);
                    byEnd.put(words.end(), before);
                }
            }
        }
    }

    /// Gives paragraphs of a quotation that goes on in the next one to the statement that has that one: their
    /// attribution stands behind the last.
    private void joinBackward(List<Draft> drafts) {
        List<Span> quotes = tokens.quotes().spans();
        for (int i = quotes.size() - 2; i >= 0; i--) {
            Span quote = quotes.get(i);
            Span next = quotes.get(i + 1);
            boolean goesOn = quote.end() == next.start()
                    && !tokens.in(quote.end() - 1, WordClass.DOUBLE_QUOTE)
                    && tokens.startsParagraph(next.start())
                    && tokens.startsParagraph(quote.start())
                    && drafts.stream().noneMatch(draft -> draft.covers(quote));
            Span words = goesOn ? Trim.outer(tokens, quote.start(), quote.end()) : quote;
            if (goesOn && !words.isEmpty()) {
                drafts.stream()
                        .filter(draft -> draft.start() >= next.start() && draft.start() <= next.start() + 1)
                        .findFirst()
                        .ifPresent(draft -> draft.content().addFirst(words));
            }
        }
    }

    private boolean opensSentence(Span quote) {
        return tokens.sentenceAround(quote.start()).start() == quote.start();
    }

    private static @Nullable Draft covering(NavigableMap<Integer, Draft> byEnd, Span quote) {
        var entry = byEnd.higherEntry(quote.start());
        while (entry != null && entry.getKey() <= quote.end() + 1) {
            if (entry.getValue().covers(quote)) {
                return entry.getValue();
            }
            entry = byEnd.higherEntry(entry.getKey());
        }
        return entry != null && entry.getValue().covers(quote) ? entry.getValue() : null;
    }

    private boolean isNextSentence(Draft before, Span quote) {
        return tokens.sentenceAround(before.end() - 1).end() == quote.start();
    }

    private boolean goesOn(Draft before, Span quote) {
        if (before.construction() == Construction.TRANSCRIPT) {
            return false;
        }
        int paragraph = tokens.paragraphOf(quote.start());
        int last = tokens.paragraphOf(before.reach() - 1);
        boolean quoted = tokens.quotes().contains(before.start());
        if (paragraph == last) {
            boolean behind = before.construction() == Construction.POSTPOSED
                    || before.construction() == Construction.INVERTED
                    || before.construction() == Construction.MID_CLAUSE;
            return quoted || (behind && tokens.quotes().contains(before.end() - 1) && isNextSentence(before, quote));
        }
        boolean whole = tokens.startsParagraph(quote.start())
                && (quote.end() == tokens.size() || tokens.startsParagraph(quote.end()));
        return whole && quoted && paragraph == last + 1;
    }
}
