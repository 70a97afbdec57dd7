package readout.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.extract.cue.CueKind;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Reads quotations that are set apart, with no more than a dash and a name behind them.
final class DisplayedQuotes {

    private static final int LONGEST_SIGNATURE = 20;
    private static final int LONGEST_NAME = 5;

    private final Tokens tokens;
    private final Names names;

    DisplayedQuotes(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
    }

    /// Adds a statement for every quotation that fills a paragraph and is signed.
    void read(List<Draft> drafts) {
        for (Span quote : tokens.quotes().spans()) {
            if (quote.end() >= tokens.size() || !tokens.startsParagraph(quote.start())) {
                continue;
            }
            Span name = signature(quote.end());
            Span words = Trim.outer(tokens, quote.start(), quote.end());
            if (name != null && !words.isEmpty() && drafts.stream().noneMatch(draft -> draft.covers(quote))) {
                Draft draft = new Draft(Construction.COLON, CueKind.SAY, null, null, name);
                draft.says(words);
                drafts.add(draft);
            }
        }
    }

    /// The name behind a dash, if nothing but a description of it follows up to the end of the paragraph.
    private @Nullable Span signature(int dash) {
        int start = dash + 1;
        if (!tokens.in(dash, WordClass.DASH) || start >= tokens.size() || tokens.startsParagraph(start)) {
            return null;
        }
        int end = start;
        while (end < tokens.size() && !tokens.startsParagraph(end)) {
            if (end - start > LONGEST_SIGNATURE || (tokens.tag(end).isFinite() && names.at(end) == null)) {
                return null;
            }
            end++;
        }
        return name(start, end);
    }

    private @Nullable Span name(int start, int end) {
        Mention person = names.personIn(start, end);
        if (person != null && person.start() <= start + LONGEST_NAME) {
            return new Span(start, person.end());
        }
        int last = start;
        while (last < end && tokens.word(last).isCapitalised() && !tokens.is(last, ",")) {
            last++;
        }
        boolean plain = last - start >= 2 && last - start <= LONGEST_NAME && (last == end || tokens.is(last, ","));
        return plain ? new Span(start, last) : null;
    }
}
