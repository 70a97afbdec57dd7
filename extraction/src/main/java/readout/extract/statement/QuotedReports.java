package readout.extract.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Reads what a release or a body tells of others in its quoted words: *"**The two leaders stressed** that …," the
/// press service said*. Such a statement is theirs, and who is quoted only carries it. What the quoted words tell
/// themselves stays with whom they are quoted from.
final class QuotedReports {

    /// Reads one sentence, the reporting verbs within a quotation included.
    interface Reader {
        List<Draft> read(Span sentence, Span quotation);
    }

    private final Tokens tokens;
    private final Sources sources;
    private final Reader reader;

    QuotedReports(Tokens tokens, Sources sources, Reader reader) {
        this.tokens = tokens;
        this.sources = sources;
        this.reader = reader;
    }

    void read(List<Draft> drafts) {
        if (tokens.quotes().spans().isEmpty()) {
            return;
        }
        BitSet told = starts(drafts);
        List<Draft> all = new ArrayList<>(drafts.size());
        for (Draft outer : drafts) {
            Span carrier = outer.speaker();
            if (carrier != null && tokens.quotes().contains(outer.start()) && carries(carrier, outer.start())) {
                all.addAll(read(outer, carrier, told));
            }
            if (!outer.content().isEmpty()) {
                all.add(outer);
            }
        }
        drafts.clear();
        drafts.addAll(all);
        drafts.sort(Comparator.comparingInt(Draft::start));
    }

    /// Whether quoted words are a release: a document's or a body's, or those of one who speaks for others, if they
    /// open with a report.
    private boolean carries(Span carrier, int start) {
        return sources.isCarrier(carrier)
                || (sources.isSpokesperson(carrier)
                        && !reports(
                                        tokens.sentenceAround(start),
                                        tokens.quotes().around(start),
                                        carrier)
                                .isEmpty());
    }

    private static BitSet starts(List<Draft> drafts) {
        BitSet starts = new BitSet();
        drafts.forEach(draft -> starts.set(draft.start()));
        return starts;
    }

    /// Takes the reports out of quoted words.
    ///
    /// @param told where statements begin
    private List<Draft> read(Draft outer, Span carrier, BitSet told) {
        List<Draft> inner = new ArrayList<>();
        List<Span> left = new ArrayList<>();
        for (Span piece : outer.pieces()) {
            if (tokens.quotes().contains(piece.start())) {
                read(piece, carrier, inner, left);
            } else {
                left.add(piece);
            }
        }
        if (!inner.isEmpty()) {
            inner.addAll(before(tokens.quotes().around(outer.start()), carrier, told));
            outer.saysOnly(left);
        }
        return inner;
    }

    /// Reads the sentences of a quoted piece. Those that report nobody are left.
    private void read(Span piece, Span carrier, List<Draft> inner, List<Span> left) {
        Span quotation = tokens.quotes().around(piece.start());
        int at = piece.start();
        while (at < piece.end()) {
            Span sentence = tokens.sentenceAround(at);
            List<Draft> found = reports(sentence, quotation, carrier);
            int end = Math.min(piece.end(), sentence.end());
            Span words = Trim.outer(tokens, at, end);
            if (found.isEmpty() && !words.isEmpty()) {
                left.add(words);
            }
            inner.addAll(found);
            at = Math.max(sentence.end(), at + 1);
        }
    }

    private List<Draft> reports(Span sentence, Span quotation, Span carrier) {
        List<Draft> found = reader.read(sentence, quotation).stream()
                .filter(draft -> isOfAnother(draft, quotation))
                .toList();
        found.forEach(draft -> {
            if (draft.relays().isEmpty()) {
                draft.relays().add(carrier);
            }
        });
        return found;
    }

    private boolean isOfAnother(Draft draft, Span quotation) {
        Span cue = draft.cue();
        Span speaker = draft.speaker();
        return cue != null
                && quotation.contains(cue.start())
                && quotation.contains(draft.start())
                && (speaker == null || sources.isParty(speaker));
    }

    /// Reads the paragraph before, if the quotation goes on from there.
    private List<Draft> before(Span quotation, Span carrier, BitSet told) {
        List<Span> quotes = tokens.quotes().spans();
        int k = Collections.binarySearch(quotes, quotation, Comparator.comparingInt(Span::start)) - 1;
        boolean goesOn = k >= 0
                && quotes.get(k).end() == quotation.start()
                && !tokens.in(quotation.start() - 1, WordClass.DOUBLE_QUOTE)
                && tokens.startsParagraph(quotation.start());
        List<Draft> found = new ArrayList<>();
        int at = goesOn ? quotes.get(k).start() : quotation.start();
        while (at < quotation.start()) {
            Span sentence = tokens.sentenceAround(at);
            int first = told.nextSetBit(sentence.start());
            if (first < 0 || first >= sentence.end()) {
                found.addAll(reports(sentence, quotes.get(k), carrier));
            }
            at = Math.max(sentence.end(), at + 1);
        }
        return found;
    }
}
