package readout.extract.statement;

import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.VerbForm;
import readout.extract.text.Dateline;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Tells whether content stands before its attribution, where it begins, and whether it goes on behind it.
final class LeftContent {

    private final Clause clause;
    private final Tokens tokens;

    LeftContent(Clause clause) {
        this.clause = clause;
        this.tokens = clause.tokens();
    }

    /// Whether a comma, dash, quotation mark or end mark stands before a chunk.
    boolean isBehindBoundary(int edge) {
        Chunk before = clause.find(edge - 1);
        return before != null
                && (before.is(ChunkKind.COMMA)
                        || before.is(ChunkKind.DASH)
                        || (before.is(ChunkKind.QUOTE) && !tokens.quotes().opensAt(before.start()))
                        || before.is(ChunkKind.STOP));
    }

    boolean isBehindQuote(int edge) {
        for (int k = edge - 1; k >= 0 && k >= edge - 2; k--) {
            if (clause.is(k, ChunkKind.QUOTE)) {
                return !isNameInFront(k);
            }
        }
        return false;
    }

    /// Whether nothing but a quotation stands before a chunk: *"Stop," he told the drivers, asking them to …*.
    boolean isWholeQuoteBefore(int edge) {
        return isBehindQuote(edge) && tokens.quotes().contains(clause.sentence().start());
    }

    /// Whether the marks only hold a name in words that lead in the main clause: *In his column "The Week,"*.
    private boolean isNameInFront(int closing) {
        int mark = clause.chunk(closing).start();
        if (!clause.is(0, ChunkKind.PREPOSITION) || !tokens.quotes().contains(mark)) {
            return false;
        }
        int opening = tokens.quotes().around(mark).start();
        return opening > clause.sentence().start()
                && opening < mark
                && tokens.word(opening + 1).isCapitalised()
                && clause.lastFinite(0, clause.indexAt(opening)) < 0;
    }

    /// Whether any clause or a quotation stands before a chunk.
    boolean hasVerbBefore(int edge) {
        return clause.lastFinite(0, edge) >= 0 || isBehindQuote(edge);
    }

    /// Whether a main clause or a quotation stands before a chunk, not only a participle or a side clause.
    boolean hasMainClauseBefore(int edge) {
        if (isBehindQuote(edge)) {
            return true;
        }
        Chunk first = clause.chunk(0);
        boolean dependent =
                first.isVerb() || first.is(ChunkKind.SUBORDINATOR) || tokens.in(first.start(), WordClass.SUBORDINATOR);
        return !dependent && clause.lastFinite(0, edge) >= 0;
    }

    /// Whether only a side clause stands before an attribution: ***Though** the rain came late, he said, …*.
    private boolean isDependent(int leftStart, int edge) {
        int first = clause.indexAt(Math.max(leftStart, clause.sentence().start()));
        if (!clause.is(first, ChunkKind.SUBORDINATOR)
                && !tokens.in(clause.chunk(first).start(), WordClass.SUBORDINATOR)) {
            return false;
        }
        for (int k = first + 1; k < edge - 1; k++) {
            if (clause.is(k, ChunkKind.COMMA)) {
                return false;
            }
        }
        return true;
    }

    /// The first token of content that stands before its attribution. A quotation may have begun sentences ago.
    int startOfLeft(int edge) {
        int end = clause.chunk(edge).start();
        int start = clause.sentence().start();
        for (int i = end - 1; i >= start; i--) {
            if ((tokens.quotes().closesAt(i) && i >= end - 2)
                    || (tokens.quotes().contains(start) && i == start)) {
                int quote = tokens.quotes().around(i).start();
                return quote < start ? quote : start;
            }
            if ((tokens.is(i, ";") || isLead(i, edge)) && !tokens.quotes().contains(i)) {
                return i + 1;
            }
        }
        return tokens.startsParagraph(start) ? Dateline.end(tokens, start) : start;
    }

    /// Whether a colon stands behind what the narrator tells of somebody whom a pronoun names then: *Ito faulted both
    /// sides**:** the ruling, he said, …*.
    private boolean isLead(int colon, int edge) {
        return tokens.is(colon, ":")
                && tokens.in(clause.chunk(edge).start(), WordClass.SUBJECT_PRONOUN)
                && clause.lastFinite(0, clause.indexAt(colon)) >= 0;
    }

    /// Whether what follows a comma behind an attribution goes on with the content.
    boolean goesOn(int k, int leftStart, int edge) {
        Chunk chunk = clause.find(k);
        if (chunk == null) {
            return false;
        }
        if (chunk.is(ChunkKind.QUOTE) && tokens.quotes().opensAt(chunk.start())) {
            return true;
        }
        boolean leftClause = clause.lastFinite(
                        clause.indexAt(Math.max(leftStart, clause.sentence().start())), edge)
                >= 0;
        boolean rightClause = clause.lastFinite(k, clause.size()) >= 0;
        if (!leftClause || isDependent(leftStart, edge)) {
            return rightClause && !(chunk.isVerb() && !chunk.isFinite());
        }
        return switch (chunk.kind()) {
            case CONJUNCTION -> rightClause || !clause.is(k + 1, ChunkKind.VERB);
            case SUBORDINATOR -> !clause.is(k, "while") && rightClause;
            case VERB ->
                (chunk.isFinite() && !tokens.quotes().opensAt(leftStart))
                        || (chunk.form() == VerbForm.INFINITIVE && !isBehindQuote(edge));
            case PREPOSITION ->
                (clause.is(k, "for") || clause.is(k, "about") || clause.is(k, "than")) && !isBehindQuote(edge);
            case NOUN, TIME, RELATIVE, ADVERB, ADJECTIVE, COMMA, STOP, DASH, QUOTE, BRACKET, OTHER -> false;
        };
    }
}
