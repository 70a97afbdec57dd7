package readout.extract.statement;

import org.jspecify.annotations.Nullable;
import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.cue.CueMatch;
import readout.extract.cue.Frame;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;

/// Finds content that something introduces: *that*, a colon or an opening quotation mark.
final class Introductions {

    /// How many chunks ahead *that* may stand.
    private static final int FARTHEST_THAT = 30;

    private static final int LONGEST_PARENTHESIS = 12;

    private final Clause clause;
    private final Tokens tokens;
    private final ClauseOpenings openings;

    Introductions(Clause clause, ClauseOpenings openings) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.openings = openings;
    }

    /// Content behind *that*, a colon or an opening quotation mark.
    @Nullable
    Complement introduced(CueMatch match, int k, @Nullable Span hearer) {
        Chunk chunk = clause.find(k);
        if (chunk == null) {
            return null;
        }
        boolean clausal = match.cue().allows(Frame.CLAUSE) || hearer != null;
        boolean quotable = clausal || match.cue().allows(Frame.QUOTATION);
        boolean own =
                k == 0 || !clause.chunk(k - 1).isVerb() || clause.chunk(k - 1).start() <= match.verb();
        if (own && (clausal || match.cue().allows(Frame.THAT)) && isThat(chunk)) {
            return new Complement(match, hearer == null ? Frame.CLAUSE : Frame.HEARER, chunk.start() + 1, true, hearer);
        }
        if (quotable && chunk.is(ChunkKind.QUOTE) && tokens.quotes().opensAt(chunk.start())) {
            return new Complement(match, Frame.QUOTATION, chunk.start(), false, hearer);
        }
        boolean colon = chunk.is(ChunkKind.STOP) && tokens.is(chunk.start(), ":");
        boolean displays = chunk.end() < clause.sentence().end() || DisplayedText.below(tokens, chunk.end()) != null;
        if (quotable && colon && displays) {
            return new Complement(match, Frame.QUOTATION, chunk.end(), false, hearer);
        }
        return null;
    }

    private boolean isThat(Chunk chunk) {
        int at = chunk.start();
        if (!tokens.is(at, "that") || at + 1 >= clause.sentence().end()) {
            return false;
        }
        Tag next = tokens.tag(at + 1);
        if (next.isFinite()) {
            return false;
        }
        if (chunk.is(ChunkKind.SUBORDINATOR)) {
            return true;
        }
        return switch (next) {
            case DT, PRP, NNP, NNPS, NNS, IN, EX, VBG, CD, PRP_POSSESSIVE, RB, COMMA, OPENING_QUOTE, WRB -> true;
            default -> chunk.is(ChunkKind.RELATIVE) || openings.hasVerb(clause.indexAt(at));
        };
    }

    /// *said after talks with his counterparts from A, B and C **that** …*
    @Nullable
    Complement thatAhead(CueMatch match, int from, @Nullable Span hearer) {
        boolean adverbial = clause.is(from, ChunkKind.PREPOSITION) || clause.is(from, ChunkKind.TIME);
        if (!adverbial && hearer == null) {
            return null;
        }
        int limit = Math.min(clause.size(), from + FARTHEST_THAT);
        boolean relative = false;
        for (int k = from; k < limit; k++) {
            Chunk chunk = clause.chunk(k);
            if (chunk.is(ChunkKind.SUBORDINATOR) && clause.is(k, "that")) {
                return introduced(match, k, hearer);
            }
            boolean hanging = chunk.isVerb() && !clause.is(k - 1, ChunkKind.PREPOSITION) && !relative;
            relative = (chunk.is(ChunkKind.RELATIVE) && clause.is(k - 1, ChunkKind.COMMA))
                    || (relative && !chunk.isVerb());
            if (chunk.is(ChunkKind.STOP) || chunk.is(ChunkKind.QUOTE) || hanging) {
                return null;
            }
        }
        return null;
    }

    /// *said about the mayor, "…"*
    @Nullable
    Complement quotedBehind(CueMatch match, int comma) {
        return clause.is(comma + 1, ChunkKind.QUOTE) ? introduced(match, comma + 1, null) : null;
    }

    /// *said, however, that …*; *said, "…"*; *said, that …*
    @Nullable
    Complement behindParenthesis(CueMatch match, int comma) {
        if (clause.is(comma + 1, ChunkKind.QUOTE)) {
            return quotedBehind(match, comma);
        }
        if (clause.is(comma + 1, "that")) {
            return introduced(match, comma + 1, null);
        }
        int limit = Math.min(clause.size(), comma + LONGEST_PARENTHESIS);
        for (int k = comma + 1; k < limit; k++) {
            if (clause.is(k, ChunkKind.COMMA)) {
                Complement found = introduced(match, k + 1, null);
                return found != null && found.that() ? found : null;
            }
            if (clause.isFiniteVerb(k) || clause.is(k, ChunkKind.STOP)) {
                return null;
            }
        }
        return null;
    }
}
