package readout.extract.statement;

import org.jspecify.annotations.Nullable;
import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.text.Quotes;
import readout.extract.text.Span;

/// Tells the verbs of a sentence from those of the words that it quotes.
final class QuotedVerbs {

    private final Clause clause;
    private final Quotes quotes;
    private final @Nullable Span read;

    /// @param read a quotation that is read as if it stood in no quotation marks, if any is
    QuotedVerbs(Clause clause, @Nullable Span read) {
        this.clause = clause;
        this.quotes = clause.tokens().quotes();
        this.read = read;
    }

    /// Whether a verb belongs to quoted words. *They "**expressed** concern"* is the sentence's: its subject stands
    /// before the quotation.
    boolean contain(int k) {
        Chunk verb = clause.chunk(k);
        if (!quotes.contains(verb.head()) || (read != null && read.contains(verb.head()))) {
            return false;
        }
        boolean opens = clause.is(k - 1, ChunkKind.QUOTE)
                && quotes.opensAt(clause.chunk(k - 1).start());
        return !opens || !(clause.is(k - 2, ChunkKind.NOUN) || clause.is(k - 2, ChunkKind.ADVERB));
    }
}
