package readout.extract.statement;

import org.jspecify.annotations.Nullable;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.cue.CueMatch;
import readout.extract.cue.Frame;
import readout.extract.text.Span;

/// Finds content that stands behind whom it is said to: *told **reporters** that …*.
final class Hearers {

    private final Clause clause;
    private final Adverbials adverbials;
    private final Introductions introductions;
    private final Frames frames;
    private final ClauseOpenings openings;

    Hearers(Clause clause, Adverbials adverbials, Introductions introductions, Frames frames, ClauseOpenings openings) {
        this.clause = clause;
        this.adverbials = adverbials;
        this.introductions = introductions;
        this.frames = frames;
        this.openings = openings;
    }

    /// The content behind a hearer, or null if no hearer stands there or no content follows.
    @Nullable
    Complement find(CueMatch match, int from) {
        if (!clause.is(from, ChunkKind.NOUN)) {
            return null;
        }
        int end = behindHearer(from);
        Span hearer = new Span(clause.chunk(from).start(), clause.chunk(end - 1).end());
        int strict = adverbials.strict(end);
        Complement found = introductions.introduced(match, strict, hearer);
        if (found == null) {
            found = introductions.introduced(match, adverbials.loose(end), hearer);
        }
        if (found == null && frames.isQuestion(strict)) {
            found = new Complement(match, Frame.QUESTION, clause.chunk(strict).start(), false, hearer);
        }
        if (found == null) {
            found = introductions.thatAhead(match, end, hearer);
        }
        if (found == null && clause.is(strict, ChunkKind.COMMA) && clause.is(strict + 1, ChunkKind.QUOTE)) {
            found = introductions.introduced(match, strict + 1, hearer);
        }
        if (found == null && !clause.is(strict, ChunkKind.PREPOSITION) && openings.startsClause(strict)) {
            found = new Complement(match, Frame.HEARER, clause.chunk(strict).start(), false, hearer);
        }
        return found;
    }

    /// The question that somebody is asked: *asked **the minister when** the troops would leave*.
    @Nullable
    Complement asked(CueMatch match, int from) {
        if (!clause.is(from, ChunkKind.NOUN)) {
            return null;
        }
        int end = behindHearer(from);
        int strict = adverbials.strict(end);
        Span hearer = new Span(clause.chunk(from).start(), clause.chunk(end - 1).end());
        return frames.isQuestion(strict) || clause.is(strict, "when")
                ? new Complement(match, Frame.QUESTION, clause.chunk(strict).start(), false, hearer)
                : null;
    }

    private int behindHearer(int from) {
        int end = from + 1;
        while (clause.is(end, ChunkKind.PREPOSITION) && clause.is(end + 1, ChunkKind.NOUN) && isPartOfHearer(end)) {
            end += 2;
        }
        return end;
    }

    private boolean isPartOfHearer(int preposition) {
        return clause.is(preposition, "of")
                || clause.is(preposition, "from")
                || clause.is(preposition, "in")
                || clause.is(preposition, "at");
    }
}
