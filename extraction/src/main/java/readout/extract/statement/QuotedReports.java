package readout.extract.statement;

import java.util.ArrayList;
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
        for (Draft outer : List.copyOf(drafts)) {
            Span carrier = outer.speaker();
            if (carrier != null && tokens.quotes().contains(outer.start()) && sources.isCarrier(carrier)) {
                read(outer, carrier, drafts);
            }
        }
    }

    private void read(Draft outer, Span carrier, List<Draft> drafts) {
        List<Draft> inner = new ArrayList<>();
        List<Span> left = new ArrayList<>();
        for (Span piece : outer.pieces()) {
            if (tokens.quotes().contains(piece.start())) {
                read(piece, carrier, inner, left);
            } else {
                left.add(piece);
            }
        }
        if (inner.isEmpty()) {
            return;
        }
        Span first = tokens.quotes().around(outer.start());
        drafts.addAll(inner);
        outer.saysOnly(left);
        if (left.isEmpty()) {
            drafts.remove(outer);
        }
        before(first, carrier, drafts);
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
                && (speaker == null || isSomebodyElse(speaker));
    }

    /// Whether a person, a side or several of whom the text told before are named.
    private boolean isSomebodyElse(Span speaker) {
        return sources.isPerson(speaker)
                || tokens.in(speaker.start(), WordClass.SUBJECT_PRONOUN)
                || tokens.is(speaker.start(), "both")
                || tokens.is(speaker.start() + 1, "two")
                || tokens.is(sources.head(speaker), "side");
    }

    /// The paragraphs before, if the quotation goes on from there.
    private void before(Span quotation, Span carrier, List<Draft> drafts) {
        List<Span> quotes = tokens.quotes().spans();
        int k = quotes.indexOf(quotation) - 1;
        boolean goesOn = k >= 0
                && quotes.get(k).end() == quotation.start()
                && !tokens.in(quotation.start() - 1, WordClass.DOUBLE_QUOTE)
                && tokens.startsParagraph(quotation.start());
        if (!goesOn) {
            return;
        }
        Span earlier = quotes.get(k);
        int at = earlier.start();
        while (at < earlier.end()) {
            Span sentence = tokens.sentenceAround(at);
            List<Draft> found = reports(sentence, earlier, carrier);
            if (drafts.stream().noneMatch(draft -> draft.covers(sentence))) {
                drafts.addAll(found);
            }
            at = Math.max(sentence.end(), at + 1);
        }
        drafts.sort(Comparator.comparingInt(Draft::start));
    }
}
