package readout.extract.claim;

import java.util.ArrayList;
import java.util.List;
import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.Clauses;
import readout.extract.clause.VerbForm;
import readout.extract.text.Quotes;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// Cuts content into its coordinated propositions: *is willing to consolidate A, build B, and set C* has three.
final class Splitter {

    private final Clauses clauses;
    private final Tokens tokens;

    Splitter(Clauses clauses) {
        this.clauses = clauses;
        this.tokens = clauses.tokens();
    }

    /// The propositions in text order, at least one.
    List<Span> split(List<Span> content) {
        List<Span> parts = new ArrayList<>();
        for (Span piece : content) {
            int start = piece.start();
            while (start < piece.end()) {
                int end = Math.min(piece.end(), tokens.sentenceAround(start).end());
                sentence(start, end, parts);
                start = end;
            }
        }
        return parts.isEmpty() ? content : parts;
    }

    private void sentence(int start, int end, List<Span> parts) {
        Clause clause = clauses.around(start);
        int first = clause.indexAt(start);
        int last = clause.indexAt(end - 1);
        int from = start;
        VerbForm form = VerbForm.NONE;
        boolean object = false;
        for (int k = first; k <= last; k++) {
            Chunk chunk = clause.chunk(k);
            if (chunk.isVerb()) {
                int seam = k == first ? -1 : seam(clause, k, first);
                if (seam > from && object && (fits(form, chunk.form()) || isOwnClause(clause, k, seam))) {
                    add(parts, from, seam);
                    from = seam;
                    form = chunk.form();
                    object = false;
                } else if (form == VerbForm.NONE
                        || chunk.form() == VerbForm.INFINITIVE
                        || chunk.form() == VerbForm.PROGRESSIVE) {
                    form = deeper(form, chunk.form());
                }
            } else if (chunk.isNoun() || chunk.is(ChunkKind.ADJECTIVE) || chunk.is(ChunkKind.ADVERB)) {
                object |= form != VerbForm.NONE;
            }
        }
        add(parts, from, end);
    }

    private static VerbForm deeper(VerbForm before, VerbForm now) {
        return now == VerbForm.BARE ? before : now;
    }

    /// Whether a verb behind a comma or *and* can stand beside the one before: *to build A, **set** B*.
    private static boolean fits(VerbForm before, VerbForm now) {
        return switch (now) {
            case BARE -> before == VerbForm.INFINITIVE || before == VerbForm.FINITE || before == VerbForm.BARE;
            case INFINITIVE -> before == VerbForm.INFINITIVE || before == VerbForm.BARE;
            case FINITE -> true;
            case PROGRESSIVE -> before == VerbForm.PROGRESSIVE;
            case PARTICIPLE -> before == VerbForm.FINITE || before == VerbForm.PARTICIPLE;
            case NONE -> false;
        };
    }

    /// Where the comma or *and* before a verb or before its own subject stands, negative if something else does.
    private int seam(Clause clause, int verb, int first) {
        int k = verb - 1;
        while (k > first && clause.is(k, ChunkKind.ADVERB)) {
            k--;
        }
        if (isJoint(clause, k)) {
            return joint(clause, k, first);
        }
        if (clause.isFiniteVerb(verb)) {
            while (k > first && (clause.is(k, ChunkKind.NOUN) || clause.is(k, ChunkKind.PREPOSITION))) {
                k--;
            }
            boolean and = clause.is(k, ChunkKind.CONJUNCTION) && clause.is(k - 1, ChunkKind.COMMA);
            return and || (isJoint(clause, k) && clause.is(k, ChunkKind.COMMA) && k > first + 1)
                    ? joint(clause, k, first)
                    : -1;
        }
        return -1;
    }

    private static boolean isOwnClause(Clause clause, int verb, int seam) {
        return clause.isFiniteVerb(verb) && seam > 0;
    }

    private static boolean isJoint(Clause clause, int k) {
        return clause.is(k, ChunkKind.COMMA) || (clause.is(k, ChunkKind.CONJUNCTION) && !clause.is(k, "both"));
    }

    private static int joint(Clause clause, int k, int first) {
        int at = clause.is(k, ChunkKind.CONJUNCTION) && clause.is(k - 1, ChunkKind.COMMA) ? k - 1 : k;
        return at > first ? clause.chunk(at).start() : -1;
    }

    /// Adds a proposition without the punctuation and conjunctions at its edges.
    private void add(List<Span> parts, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isEdge(start) && !isInner(start, start, end)) {
            start++;
        }
        while (end > start && isEdge(end - 1) && !isInner(end - 1, start, end)) {
            end--;
        }
        if (start < end) {
            parts.add(new Span(start, end));
        }
    }

    /// Whether a token is a mark of a quotation that stands in a proposition with both its marks.
    private boolean isInner(int token, int start, int end) {
        Quotes quotes = tokens.quotes();
        if (!quotes.opensAt(token) && !quotes.closesAt(token)) {
            return false;
        }
        Span quote = quotes.around(token);
        boolean both = quote.start() >= start && quote.end() <= end;
        return both && (quote.start() > start || quote.end() < end);
    }

    private boolean isEdge(int token) {
        return (!tokens.word(token).hasLetters() && !tokens.word(token).hasDigits() && !tokens.is(token, "%"))
                || tokens.is(token, "and")
                || tokens.is(token, "or")
                || tokens.is(token, "but");
    }
}
