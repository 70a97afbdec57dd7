package readout.extract;

import java.util.ArrayList;
import java.util.List;
import readout.event.statement.Evidence;
import readout.event.statement.Slice;
import readout.extract.text.Offsets;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// Cuts slices out of one article's text, with offsets in code points.
final class Slices {

    private final Tokens tokens;
    private final String text;
    private final Offsets offsets;

    Slices(Tokens tokens) {
        this.tokens = tokens;
        this.text = tokens.text();
        this.offsets = Offsets.of(text);
    }

    Tokens tokens() {
        return tokens;
    }

    List<Slice> of(List<Span> spans) {
        List<Slice> slices = new ArrayList<>(spans.size());
        for (Span span : spans) {
            slices.add(of(span));
        }
        return slices;
    }

    Slice of(Span span) {
        return of(tokens.start(span.start()), tokens.end(span.end() - 1));
    }

    /// The slice between two offsets that count characters.
    Slice of(int from, int to) {
        return new Slice(offsets.codePoint(from), offsets.codePoint(to), text.substring(from, to));
    }

    /// The span with what stands around it.
    Evidence evidence(Span span) {
        int from = tokens.start(span.start());
        int to = tokens.end(span.end() - 1);
        return new Evidence(
                offsets.codePoint(from),
                offsets.codePoint(to),
                text.substring(from, to),
                text.substring(back(from), from),
                text.substring(to, forward(to)));
    }

    private int back(int from) {
        int at = from;
        for (int i = 0; i < Evidence.CONTEXT && at > 0; i++) {
            at -= Character.charCount(text.codePointBefore(at));
        }
        return at;
    }

    private int forward(int from) {
        int at = from;
        for (int i = 0; i < Evidence.CONTEXT && at < text.length(); i++) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}
