package readout.extract.statement;

import org.jspecify.annotations.Nullable;
import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.Subject;
import readout.extract.clause.Subject.Link;
import readout.extract.clause.VerbForm;
import readout.extract.cue.CueKind;
import readout.extract.cue.CueMatch;
import readout.extract.cue.Frame;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;

/// Tells attributions that stand behind their content or in its middle from those before it.
final class Placement {

    private final Clause clause;
    private final Tokens tokens;
    private final LeftContent left;
    private final Adverbials adverbials;

    Placement(Clause clause, LeftContent left, Adverbials adverbials) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.left = left;
        this.adverbials = adverbials;
    }

    /// The cue by which what stands before a reporting clause is its content; null if the content stands behind
    /// it.
    @Nullable
    CueMatch postposed(Occurrence occurrence, Subject subject, @Nullable Complement complement) {
        boolean inverted = subject.link() == Link.INVERTED;
        if (occurrence.participle() || (subject.link() != Link.OWN && !inverted) || isModal(occurrence.verb())) {
            return null;
        }
        int edge = edge(occurrence, subject);
        boolean opens = clause.is(edge - 1, ChunkKind.STOP)
                && tokens.is(clause.chunk(edge - 1).start(), ";");
        if (opens
                || Asides.namesClaim(tokens, subject.span().start())
                || !left.isBehindBoundary(edge)
                || isFollowed(subject, complement, edge)) {
            return null;
        }
        boolean quoted = left.isBehindQuote(edge);
        for (CueMatch match : occurrence.cues()) {
            if (quoted && !inverted && hearerBehind(match) != null) {
                return match;
            }
        }
        for (CueMatch match : occurrence.cues()) {
            int behind = inverted ? subject.span().end() : match.end();
            if (maySayBehind(match, quoted) && (quoted || endsBehind(match, behind))) {
                return match;
            }
        }
        return null;
    }

    /// The chunk with which an attribution begins.
    int edge(Occurrence occurrence, Subject subject) {
        return subject.link() == Link.INVERTED ? occurrence.index() : subject.first();
    }

    /// Whether content stands behind the cue, plainly enough that what stands before is none.
    private boolean isFollowed(Subject subject, @Nullable Complement complement, int edge) {
        if (subject.link() == Link.INVERTED || complement == null) {
            return false;
        }
        if (complement.that()) {
            return true;
        }
        return switch (complement.frame()) {
            case APPEAL -> !left.isWholeQuoteBefore(edge);
            case HEARER, INFINITIVE, GERUND, NAMING -> true;
            case QUOTATION -> !left.isBehindQuote(edge) && !goesOnQuoted(complement, edge);
            case QUESTION -> !left.isBehindQuote(edge) && !left.hasMainClauseBefore(edge);
            case CLAUSE, THAT -> !isLoose(complement) || !left.hasMainClauseBefore(edge);
            case OBJECT -> !left.isBehindQuote(edge);
        };
    }

    /// Whether a quotation goes on with the clause before the attribution: *The plan is old, he said, **"and it
    /// failed."***
    private boolean goesOnQuoted(Complement complement, int edge) {
        int quote = complement.start();
        boolean inside = tokens.quotes().opensAt(quote)
                && tokens.is(quote - 1, ",")
                && quote + 1 < clause.sentence().end()
                && !tokens.word(quote + 1).isCapitalised();
        return inside && left.hasVerbBefore(edge) && !clause.chunk(0).isVerb();
    }

    /// *…, Xi said **as leaders gathered***: what follows only tells when or where.
    private boolean isLoose(Complement complement) {
        Chunk first = clause.chunk(clause.indexAt(complement.start()));
        return first.is(ChunkKind.PREPOSITION)
                || first.is(ChunkKind.SUBORDINATOR)
                || first.is(ChunkKind.ADVERB)
                || first.is(ChunkKind.TIME);
    }

    private boolean isModal(Chunk verb) {
        return tokens.tag(verb.start()) == Tag.MD;
    }

    private static boolean maySayBehind(CueMatch match, boolean quoted) {
        return match.cue().allows(Frame.CLAUSE)
                || match.cue().allows(Frame.QUESTION)
                || (quoted
                        && (match.cue().allows(Frame.QUOTATION) || match.cue().allows(Frame.HEARER)))
                || match.cue().allows(Frame.HEARER);
    }

    /// Whether nothing follows but adverbials and then a pause, the end, or words that only tell more of the
    /// occasion.
    private boolean endsBehind(CueMatch match, int behind) {
        int k = adverbials.loose(behindHearer(match, clause.indexAt(behind)));
        Chunk chunk = clause.find(k);
        if (chunk == null) {
            return true;
        }
        return switch (chunk.kind()) {
            case COMMA,
                    STOP,
                    DASH,
                    QUOTE,
                    CONJUNCTION,
                    SUBORDINATOR,
                    PREPOSITION,
                    BRACKET,
                    RELATIVE,
                    ADVERB,
                    TIME,
                    OTHER -> true;
            case VERB -> !chunk.isFinite() && chunk.form() != VerbForm.INFINITIVE;
            case NOUN, ADJECTIVE -> false;
        };
    }

    /// Where the content goes on behind an attribution in its middle, 0 if it does not.
    int goesOnAt(CueMatch match, int behind, @Nullable Complement complement, int leftStart, int edge) {
        if (complement != null && complement.frame() == Frame.QUOTATION) {
            return complement.start();
        }
        int k = adverbials.loose(behindHearer(match, clause.indexAt(behind)));
        boolean pause = clause.is(k, ChunkKind.COMMA) || clause.is(k, ChunkKind.DASH);
        if (!pause) {
            return 0;
        }
        return left.goesOn(k + 1, leftStart, edge) ? clause.chunk(k + 1).start() : 0;
    }

    /// Whether a clause begins with *as* at the head of a sentence.
    boolean isBehindAs(Subject subject) {
        int as = subject.first() - 1;
        return clause.is(as, "as") && (as == 0 || (as == 1 && clause.is(0, ChunkKind.CONJUNCTION)));
    }

    /// The main clause behind *As Xi noted,* at the head of a sentence; null for anything else.
    @Nullable
    Complement behindAs(Occurrence occurrence, Subject subject) {
        if (!isBehindAs(subject) || occurrence.participle() || subject.link() != Link.OWN) {
            return null;
        }
        for (CueMatch match : occurrence.cues()) {
            int comma = adverbials.strict(clause.indexAt(match.end()));
            boolean says = match.cue().kind() == CueKind.SAY && match.cue().allows(Frame.CLAUSE);
            if (says && clause.is(comma, ChunkKind.COMMA) && clause.lastFinite(comma, clause.size()) > comma) {
                return new Complement(match, Frame.CLAUSE, clause.chunk(comma).end(), false, null);
            }
        }
        return null;
    }

    /// The chunk behind a hearer, whose noun a bracket may interrupt: *told **African Union (AU) leaders***.
    private int behindHearer(CueMatch match, int k) {
        if (!match.cue().allows(Frame.HEARER) || !clause.is(k, ChunkKind.NOUN)) {
            return k;
        }
        return clause.is(k + 1, ChunkKind.BRACKET) && clause.is(k + 2, ChunkKind.NOUN) ? k + 3 : k + 1;
    }

    /// To whom something is said, behind an attribution that follows its content: *…, Xi told **reporters***.
    @Nullable
    Span hearerBehind(CueMatch match) {
        int k = clause.indexAt(match.end());
        int behind = behindHearer(match, k);
        return behind > k
                ? new Span(clause.chunk(k).start(), clause.chunk(behind - 1).end())
                : null;
    }
}
