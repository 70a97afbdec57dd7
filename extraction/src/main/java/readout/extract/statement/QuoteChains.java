package readout.extract.statement;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// Gives quotations without an attribution of their own to the statement that they go on with: in the same paragraph
/// behind it, or in the paragraphs behind that hold nothing but a quotation.
final class QuoteChains {

    private static final int SHORTEST = 5;

    private final Tokens tokens;

    QuoteChains(Tokens tokens) {
        this.tokens = tokens;
    }

    void join(List<Draft> drafts) {
        NavigableMap<Integer, Draft> byEnd = new TreeMap<>();
        drafts.stream().sorted(Comparator.comparingInt(Draft::start)).forEach(draft -> byEnd.put(draft.end(), draft));
        for (Span quote : tokens.quotes().spans()) {
            if (quote.length() < SHORTEST || !opensSentence(quote)) {
                continue;
            }
            Draft covering = covering(byEnd, quote);
            if (covering != null) {
                continue;
            }
            Draft before = byEnd.lowerEntry(quote.start() + 1) == null
                    ? null
                    : byEnd.lowerEntry(quote.start() + 1).getValue();
            if (before != null && goesOn(before, quote)) {
                Span words = Trim.outer(tokens, quote.start(), quote.end());
                if (!words.isEmpty()) {
                    boolean same = tokens.paragraphOf(quote.start()) == tokens.paragraphOf(before.reach() - 1);
                    (same ? before.content() : before.continuation()).add(words);
                    byEnd.put(words.end(), before);
                }
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

    private boolean goesOn(Draft before, Span quote) {
        int paragraph = tokens.paragraphOf(quote.start());
        int last = tokens.paragraphOf(before.reach() - 1);
        boolean quoted = tokens.quotes().contains(before.start());
        if (paragraph == last) {
            return quoted;
        }
        boolean whole = tokens.startsParagraph(quote.start())
                && (quote.end() == tokens.size() || tokens.startsParagraph(quote.end()));
        return whole && quoted && paragraph == last + 1;
    }
}
