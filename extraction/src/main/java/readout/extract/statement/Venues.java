package readout.extract.statement;

import readout.extract.clause.Chunk;
import readout.extract.clause.Clause;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Finds where it was said behind what was said: *welcomed the truce **in a statement on Thursday***. Only a form of
/// words with *a* is meant; what stands *in the statement* may be part of the content.
final class Venues {

    /// The most chunks that may follow: *issued in Lisbon on Thursday*.
    private static final int MOST = 7;

    private static final WordSet FORMS = WordSet.of(
            "statement",
            "interview",
            "letter",
            "tweet",
            "post",
            "conference",
            "briefing",
            "release",
            "memo",
            "email",
            "message",
            "communique",
            "communiqué",
            "speech",
            "call",
            "conversation",
            "note",
            "op-ed",
            "column",
            "editorial",
            "ruling",
            "filing",
            "video",
            "broadcast",
            "article",
            "telegram");

    private final Clause clause;
    private final Tokens tokens;

    Venues(Clause clause) {
        this.clause = clause;
        this.tokens = clause.tokens();
    }

    /// Where content ends for the sake of such words at its end; its own end if none stand there.
    int cut(int start, int end) {
        int last = clause.indexAt(end);
        int first = clause.indexAt(start);
        for (int k = last - 1; k > first && k >= last - 2 * MOST; k--) {
            if (isForm(k)
                    && endsBehind(k + 2, last)
                    && !tokens.quotes().contains(clause.chunk(k).start())) {
                int at = clause.chunk(k).start();
                return tokens.is(at - 1, ",") ? at - 1 : at;
            }
        }
        return end;
    }

    /// *in a statement*, *during a phone call*
    private boolean isForm(int k) {
        boolean preposition = clause.is(k, "in") || clause.is(k, "during") || clause.is(k, "at");
        Chunk noun = clause.find(k + 1);
        return preposition
                && noun != null
                && noun.isNoun()
                && (tokens.is(noun.start(), "a") || tokens.is(noun.start(), "an"))
                && FORMS.contains(tokens.word(noun.head()));
    }

    /// Whether only times, places, hearers and participles without a subject follow.
    private boolean endsBehind(int from, int last) {
        if (last - from > MOST) {
            return false;
        }
        for (int k = from; k < last; k++) {
            Chunk chunk = clause.chunk(k);
            boolean plain = switch (chunk.kind()) {
                case TIME, PREPOSITION, NOUN, STOP, ADVERB, BRACKET -> true;
                case VERB -> !chunk.isFinite() && !tokens.in(chunk.head(), WordClass.BE);
                case COMMA, QUOTE, DASH, CONJUNCTION, RELATIVE, SUBORDINATOR, ADJECTIVE, OTHER -> false;
            };
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
