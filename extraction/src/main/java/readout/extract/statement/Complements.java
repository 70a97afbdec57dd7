package readout.extract.statement;

import org.jspecify.annotations.Nullable;
import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.Subject;
import readout.extract.clause.VerbForm;
import readout.extract.cue.CueKind;
import readout.extract.cue.CueMatch;
import readout.extract.cue.Frame;
import readout.extract.text.WordClass;

/// Finds what follows reporting words as their content.
final class Complements {

    private final Clause clause;
    private final Adverbials adverbials;
    private final Introductions introductions;
    private final Frames frames;
    private final Hearers hearers;

    Complements(Clause clause, Adverbials adverbials) {
        ClauseOpenings openings = new ClauseOpenings(clause);
        this.clause = clause;
        this.adverbials = adverbials;
        this.introductions = new Introductions(clause, openings);
        this.frames = new Frames(clause, openings);
        this.hearers = new Hearers(clause, adverbials, introductions, frames, openings);
    }

    /// The best reading of what stands behind a verb, or null if nothing there is content.
    @Nullable
    Complement find(Occurrence occurrence) {
        Complement best = null;
        Subject subject = occurrence.subject();
        boolean relative = subject != null
                && !clause.is(subject.first() - 1, "what")
                && (clause.is(subject.first() - 1, ChunkKind.RELATIVE)
                        || (clause.is(subject.first() - 1, "that") && clause.is(subject.first() - 2, ChunkKind.NOUN)));
        for (CueMatch match : occurrence.cues()) {
            if (best != null
                    && best.cue().end() > match.end()
                    && !best.cue().cue().particle().isEmpty()) {
                break;
            }
            Complement found = find(match);
            if (found == null && relative) {
                found = relative(match, clause.indexAt(match.end()));
            }
            if (found != null && (best == null || rank(found) < rank(best))) {
                best = found;
            }
        }
        return best;
    }

    /// What follows a name behind its verb at the head of a sentence: *Said Xi: "…"*; null if nothing does.
    @Nullable
    Complement behindName(Occurrence occurrence, Subject subject) {
        int behind = adverbials.strict(clause.indexAt(subject.span().end()));
        for (CueMatch match : occurrence.cues()) {
            Complement found = clause.is(behind, ChunkKind.COMMA)
                    ? introductions.quotedBehind(match, behind)
                    : introductions.introduced(match, behind, null);
            if (found != null && found.frame() == Frame.QUOTATION) {
                return found;
            }
        }
        return null;
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
                    case CLAUSE, THAT -> 10;
                    case GERUND -> 12;
                    case OBJECT, NAMING -> 14;
                };
        return form + words;
    }

    private @Nullable Complement find(CueMatch match) {
        int from = clause.indexAt(match.end());
        if (clause.is(from, ChunkKind.COMMA) && match.cue().particle().contains("that")) {
            return new Complement(match, Frame.CLAUSE, clause.chunk(from).end(), true, null);
        }
        if (from < clause.size() && clause.chunk(from).start() < match.end()) {
            return inside(match, from);
        }
        if (match.cue().allows(Frame.HEARER)) {
            Complement told = hearers.find(match, from);
            if (told != null) {
                return told;
            }
        }
        if (match.cue().kind() == CueKind.ASK && match.cue().allows(Frame.QUESTION)) {
            Complement asked = hearers.asked(match, from);
            if (asked != null) {
                return asked;
            }
        }
        int given = behindReceiver(match, from);
        if (given > from) {
            return byFrame(match, given);
        }
        int strict = adverbials.strict(behindPartner(match, from));
        int loose = adverbials.loose(from);
        Complement introduced = introduced(match, from, strict, loose);
        if (introduced != null) {
            return introduced;
        }
        if (clause.is(from, "to") && frames.isQuestion(loose)) {
            return byFrame(match, loose);
        }
        if (clause.isFiniteVerb(strict) && strict > from && clause.is(strict - 1, ChunkKind.TIME)) {
            return byFrame(match, strict - 1);
        }
        boolean pause = clause.is(strict, ChunkKind.COMMA) && strict > from;
        return byFrame(match, pause ? from : strict);
    }

    /// The content of a cue that ends within a chunk, which may be taken together with a time: *made **clear last
    /// week**
    /// that …*.
    private @Nullable Complement inside(CueMatch match, int chunk) {
        Complement behind = introductions.introduced(match, chunk + 1, null);
        if (behind != null && behind.that()) {
            return behind;
        }
        if (match.cue().allows(Frame.OBJECT) || match.cue().allows(Frame.CLAUSE)) {
            return new Complement(match, Frame.OBJECT, match.end(), false, null);
        }
        CueMatch without = new CueMatch(match.cue(), match.verb(), match.end() - 1);
        return match.cue().allows(Frame.INFINITIVE)
                ? new Complement(without, Frame.INFINITIVE, clause.chunk(chunk).start(), false, null)
                : null;
    }

    /// The content that *that*, a quotation mark or a colon introduces, behind adverbials and parentheses as well.
    private @Nullable Complement introduced(CueMatch match, int from, int strict, int loose) {
        Complement introduced = introductions.introduced(match, strict, null);
        if (introduced == null) {
            introduced = introductions.introduced(match, loose, null);
        }
        if (introduced == null && clause.is(strict, ChunkKind.COMMA)) {
            introduced = introductions.behindParenthesis(match, strict);
        }
        if (introduced == null && loose > strict && clause.is(loose, ChunkKind.COMMA)) {
            introduced = introductions.quotedBehind(match, loose);
        }
        return introduced == null ? introductions.thatAhead(match, from, null) : introduced;
    }

    /// *expressed **to Lavrov** his thanks*, *sent **Lavrov** his regards*
    private int behindReceiver(CueMatch match, int from) {
        if (!match.cue().allows(Frame.OBJECT) || !match.cue().particle().isEmpty()) {
            return from;
        }
        boolean dative = clause.is(from, "to") && clause.is(from + 1, ChunkKind.NOUN);
        int object = dative ? from + 2 : from + 1;
        boolean two = clause.is(from, ChunkKind.NOUN) && match.cue().kind() == CueKind.GREET;
        return (dative || two) && opensNoun(object) ? object : from;
    }

    /// Whether a noun phrase begins with an article or a possessive.
    private boolean opensNoun(int k) {
        Chunk noun = clause.find(k);
        return noun != null
                && noun.isNoun()
                && (clause.tokens().in(noun.start(), WordClass.DETERMINER)
                        || clause.tokens().in(noun.start(), WordClass.POSSESSIVE));
    }

    /// *agreed **with Lavrov** to …*
    private int behindPartner(CueMatch match, int from) {
        boolean partner = match.cue().kind() == CueKind.AGREE
                && match.cue().particle().isEmpty()
                && clause.is(from, "with")
                && clause.is(from + 1, ChunkKind.NOUN);
        return partner ? from + 2 : from;
    }

    /// *which Xi said **was** right*
    private @Nullable Complement relative(CueMatch match, int k) {
        int verb = clause.is(k, ChunkKind.ADVERB) ? k + 1 : k;
        Chunk main = clause.find(verb);
        boolean past =
                main != null && main.isVerb() && main.form() == VerbForm.PARTICIPLE && !clause.is(verb + 1, "by");
        if (!match.cue().allows(Frame.CLAUSE) || !(clause.isFiniteVerb(verb) || past)) {
            return null;
        }
        return new Complement(match, Frame.CLAUSE, clause.chunk(k).start(), false, null);
    }

    private @Nullable Complement byFrame(CueMatch match, int k) {
        Frame frame = frames.at(match, k);
        return frame == null
                ? null
                : new Complement(match, frame, clause.chunk(k).start(), false, null);
    }
}
