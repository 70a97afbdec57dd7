package readout.extract.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.VerbForm;
import readout.extract.cue.CueKind;
import readout.extract.cue.CueMatch;
import readout.extract.cue.Frame;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;

/// Finds what follows reporting words as their content.
final class Complements {

    private static final int FARTHEST_VERB = 45;
    private static final int FARTHEST_APPEAL = 30;
    private static final int LONGEST_PARENTHESIS = 12;

    private static final Set<String> QUESTION_WORDS = Set.of("how", "what", "why", "who", "where", "which", "whose");

    private final Clause clause;
    private final Tokens tokens;
    private final Adverbials adverbials;

    Complements(Clause clause, Adverbials adverbials) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.adverbials = adverbials;
    }

    /// The best reading of what stands behind a verb, or null if nothing there is content.
    @Nullable
    Complement find(Occurrence occurrence) {
        Complement best = null;
        for (CueMatch match : occurrence.cues()) {
            Complement found = find(match);
            if (found != null && (best == null || rank(found) < rank(best))) {
                best = found;
            }
        }
        return best;
    }

    /// Lower is better: the more the form alone tells, the better.
    private static int rank(Complement complement) {
        int words = complement.cue().cue().particle().isEmpty() ? 1 : 0;
        int form = complement.that()
                ? 0
                : switch (complement.frame()) {
                    case HEARER -> 2;
                    case APPEAL, INFINITIVE -> 4;
                    case QUESTION -> 6;
                    case QUOTATION -> 8;
                    case CLAUSE -> 10;
                    case GERUND -> 12;
                    case OBJECT -> 14;
                };
        return form + words;
    }

    private @Nullable Complement find(CueMatch match) {
        int from = clause.indexAt(match.end());
        boolean inside = from < clause.size() && clause.chunk(from).start() < match.end();
        if (inside) {
            return match.cue().allows(Frame.OBJECT) || match.cue().allows(Frame.CLAUSE)
                    ? new Complement(match, Frame.OBJECT, match.end(), false, null)
                    : null;
        }
        if (match.cue().allows(Frame.HEARER)) {
            Complement told = hearer(match, from);
            if (told != null) {
                return told;
            }
        }
        int strict = adverbials.strict(from);
        Complement introduced = introduced(match, strict, null);
        if (introduced == null) {
            introduced = introduced(match, adverbials.loose(from), null);
        }
        if (introduced == null && clause.is(from, ChunkKind.COMMA)) {
            introduced = behindParenthesis(match, from);
        }
        return introduced == null ? byFrame(match, strict) : introduced;
    }

    private @Nullable Complement hearer(CueMatch match, int from) {
        if (!clause.is(from, ChunkKind.NOUN)) {
            return null;
        }
        int end = from + 1;
        while (clause.is(end, ChunkKind.PREPOSITION) && clause.is(end + 1, ChunkKind.NOUN) && isPartOfHearer(end)) {
            end += 2;
        }
        Span hearer = new Span(clause.chunk(from).start(), clause.chunk(end - 1).end());
        int strict = adverbials.strict(end);
        Complement found = introduced(match, strict, hearer);
        if (found == null) {
            found = introduced(match, adverbials.loose(end), hearer);
        }
        if (found == null && isQuestion(strict)) {
            found = new Complement(match, Frame.QUESTION, clause.chunk(strict).start(), false, hearer);
        }
        if (found == null && startsClause(strict)) {
            found = new Complement(match, Frame.HEARER, clause.chunk(strict).start(), false, hearer);
        }
        return found;
    }

    private boolean isPartOfHearer(int preposition) {
        return clause.is(preposition, "of")
                || clause.is(preposition, "from")
                || clause.is(preposition, "in")
                || clause.is(preposition, "at");
    }

    /// Content behind *that*, a colon or an opening quotation mark.
    private @Nullable Complement introduced(CueMatch match, int k, @Nullable Span hearer) {
        Chunk chunk = clause.find(k);
        if (chunk == null) {
            return null;
        }
        boolean clausal = match.cue().allows(Frame.CLAUSE) || hearer != null;
        boolean quotable = clausal || match.cue().allows(Frame.QUOTATION);
        if (clausal && isThat(chunk)) {
            return new Complement(match, hearer == null ? Frame.CLAUSE : Frame.HEARER, chunk.start() + 1, true, hearer);
        }
        if (quotable && chunk.is(ChunkKind.QUOTE) && tokens.quotes().opensAt(chunk.start())) {
            return new Complement(match, Frame.QUOTATION, chunk.start(), false, hearer);
        }
        boolean colon = chunk.is(ChunkKind.STOP) && tokens.is(chunk.start(), ":");
        if (quotable && colon && chunk.end() < clause.sentence().end()) {
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
            default -> chunk.is(ChunkKind.RELATIVE);
        };
    }

    /// *said, however, that …*
    private @Nullable Complement behindParenthesis(CueMatch match, int comma) {
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

    private @Nullable Complement byFrame(CueMatch match, int k) {
        Chunk chunk = clause.find(k);
        if (chunk == null) {
            return null;
        }
        Frame frame = frame(match, k, chunk);
        return frame == null ? null : new Complement(match, frame, chunk.start(), false, null);
    }

    private @Nullable Frame frame(CueMatch match, int k, Chunk chunk) {
        if (match.cue().allows(Frame.APPEAL) && isAppeal(k)) {
            return Frame.APPEAL;
        }
        if (match.cue().allows(Frame.INFINITIVE) && isInfinitive(k)) {
            return Frame.INFINITIVE;
        }
        if (match.cue().allows(Frame.QUESTION) && isQuestion(k)) {
            return Frame.QUESTION;
        }
        if (match.cue().allows(Frame.CLAUSE) && startsClause(k)) {
            return Frame.CLAUSE;
        }
        if (match.cue().allows(Frame.GERUND) && chunk.isVerb() && chunk.form() == VerbForm.PROGRESSIVE) {
            return Frame.GERUND;
        }
        return match.cue().allows(Frame.OBJECT) && isObject(match, k, chunk) ? Frame.OBJECT : null;
    }

    private boolean isInfinitive(int k) {
        Chunk chunk = clause.find(k);
        if (chunk != null && chunk.isVerb() && chunk.form() == VerbForm.INFINITIVE) {
            return true;
        }
        Chunk next = clause.find(k + 1);
        return clause.is(k, "not") && next != null && next.isVerb() && next.form() == VerbForm.INFINITIVE;
    }

    /// Somebody, and behind it *to* and a verb with nothing finite between.
    private boolean isAppeal(int k) {
        if (!clause.is(k, ChunkKind.NOUN)) {
            return false;
        }
        int limit = Math.min(clause.size(), k + FARTHEST_APPEAL);
        boolean relative = false;
        for (int i = k + 1; i < limit; i++) {
            Chunk chunk = clause.chunk(i);
            if (chunk.isVerb() && chunk.form() == VerbForm.INFINITIVE) {
                return true;
            }
            if (chunk.is(ChunkKind.STOP) || (chunk.isVerb() && chunk.isFinite() && !relative)) {
                return false;
            }
            relative = chunk.is(ChunkKind.RELATIVE) || (relative && !chunk.isVerb());
        }
        return false;
    }

    private boolean isQuestion(int k) {
        Chunk chunk = clause.find(k);
        if (chunk == null) {
            return false;
        }
        String word = tokens.word(chunk.start()).lower();
        return (QUESTION_WORDS.contains(word) && chunk.is(ChunkKind.RELATIVE))
                || word.equals("whether")
                || word.equals("if");
    }

    private boolean isObject(CueMatch match, int k, Chunk chunk) {
        if (match.cue().kind() == CueKind.SHOW) {
            return false;
        }
        return switch (chunk.kind()) {
            case NOUN -> !isReflexive(chunk) && isAllowedObject(match, chunk);
            case ADJECTIVE -> clause.is(k + 1, ChunkKind.NOUN);
            case RELATIVE -> QUESTION_WORDS.contains(tokens.word(chunk.start()).lower());
            case VERB ->
                chunk.form() == VerbForm.PROGRESSIVE && !match.cue().particle().isEmpty();
            case QUOTE -> tokens.quotes().opensAt(chunk.start());
            case TIME, PREPOSITION, SUBORDINATOR, CONJUNCTION, ADVERB, COMMA, STOP, DASH, BRACKET, OTHER -> false;
        };
    }

    private boolean isReflexive(Chunk chunk) {
        String word = tokens.word(chunk.head()).lower();
        return word.endsWith("self") || word.endsWith("selves");
    }

    private boolean isAllowedObject(CueMatch match, Chunk chunk) {
        Set<String> objects = match.cue().objects();
        if (objects.isEmpty()) {
            return true;
        }
        int limit = Math.min(clause.sentence().end(), chunk.end());
        for (int i = chunk.start(); i < limit; i++) {
            if (objects.contains(tokens.word(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /// Whether a clause without *that* begins with a chunk.
    boolean startsClause(int k) {
        Chunk first = clause.find(k);
        if (first == null) {
            return false;
        }
        return switch (first.kind()) {
            case NOUN, ADJECTIVE, TIME, QUOTE -> hasVerb(k);
            case PREPOSITION, ADVERB, SUBORDINATOR -> hasVerbBehindFront(k);
            case VERB -> first.form() == VerbForm.PROGRESSIVE && hasVerb(k + 1);
            case RELATIVE -> (clause.is(k, "when") || clause.is(k, "what")) && hasVerbBehindFront(k);
            case CONJUNCTION -> clause.is(k, "both") && hasVerb(k + 1);
            case COMMA, STOP, DASH, BRACKET, OTHER -> false;
        };
    }

    /// Whether a noun phrase is followed by its own finite verb, relative clauses left aside.
    private boolean hasVerb(int from) {
        int limit = Math.min(clause.size(), from + FARTHEST_VERB);
        int relatives = 0;
        for (int k = from; k < limit; k++) {
            Chunk chunk = clause.chunk(k);
            if (chunk.is(ChunkKind.STOP)) {
                return false;
            }
            if (chunk.is(ChunkKind.RELATIVE) || chunk.is(ChunkKind.SUBORDINATOR)) {
                relatives++;
            } else if (chunk.isVerb() && chunk.isFinite()) {
                if (relatives == 0) {
                    return !clause.is(k - 1, ChunkKind.CONJUNCTION) || k - 1 == from;
                }
                relatives--;
            }
        }
        return false;
    }

    private boolean hasVerbBehindFront(int from) {
        int limit = Math.min(clause.size(), from + FARTHEST_VERB);
        for (int k = from + 1; k < limit; k++) {
            if (clause.is(k, ChunkKind.STOP)) {
                return false;
            }
            if (clause.isFiniteVerb(k)) {
                return clause.is(k - 1, ChunkKind.NOUN)
                        || clause.is(k - 1, ChunkKind.ADVERB)
                        || clause.is(k - 1, ChunkKind.RELATIVE)
                        || clause.is(k - 1, ChunkKind.TIME)
                        || clause.is(k - 1, ChunkKind.BRACKET)
                        || clause.is(k - 1, ChunkKind.COMMA);
            }
        }
        return false;
    }
}
