package readout.extract.statement;

import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.Subject;
import readout.extract.clause.Subject.Link;
import readout.extract.clause.VerbForm;
import readout.extract.cue.Cue;
import readout.extract.cue.CueKind;
import readout.extract.cue.Frame;
import readout.extract.statement.SentenceGrammar.Open;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Tells whether a reporting verb stands beside the one before or inside its content, and where content ends.
final class Levels {

    private static final int NONE = -1;
    private final Clause clause;
    private final Tokens tokens;
    private final CoordinatedVerbs verbs;
    private final Sources sources;

    Levels(Clause clause, Sources sources) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.sources = sources;
        this.verbs = new CoordinatedVerbs(clause, sources);
    }

    /// Where a reporting verb behind it ends open content; negative if the verb is part of the content.
    int cut(Open before, Occurrence next) {
        Subject subject = next.subject();
        if (subject == null) {
            return NONE;
        }
        if (next.participle() && isListed(before, next)) {
            return NONE;
        }
        if (next.participle()) {
            int edge = subject.link() == Link.ABSOLUTE ? subject.first() : next.index();
            int pause = behindPause(edge);
            boolean loose = pause == NONE
                    && (before.complement().frame() == Frame.OBJECT || clause.is(edge + 1, "that"))
                    && subject.link() == Link.SHARED
                    && clause.is(edge - 1, ChunkKind.NOUN)
                    && !sources.isDocument(
                            new Span(start(edge - 1), clause.chunk(edge - 1).end()));
            return loose ? start(edge) : pause;
        }
        return switch (subject.link()) {
            case ANTECEDENT -> clause.is(subject.first() - 1, ChunkKind.COMMA) ? start(subject.first() - 1) : NONE;
            case SHARED -> verbs.isBeside(before, next) ? conjunction(next.index()) : NONE;
            case OWN -> {
                if (subject.first() < before.occurrence().index() && clause.is(next.index() - 1, ChunkKind.COMMA)) {
                    yield start(next.index() - 1);
                }
                int cut = isJoined(before, subject) ? start(subject.first() - 1) : ownCut(subject);
                yield cut == NONE && isSecondReport(before, next, subject) ? start(subject.first() - 1) : cut;
            }
            case INVERTED, ABSOLUTE -> NONE;
        };
    }

    /// Whether a participle goes on with others inside the content: *its stand in supporting A, **condemning** B,
    /// and C*.
    private boolean isListed(Open before, Occurrence next) {
        if (before.complement().frame() != Frame.OBJECT
                || clause.is(next.index() + 1, "that")
                || !next.cues().getFirst().cue().allows(Frame.OBJECT)) {
            return false;
        }
        boolean other = false;
        for (int k = clause.indexAt(before.start()); k < next.index(); k++) {
            Chunk chunk = clause.chunk(k);
            other |= chunk.isVerb() && chunk.form() == VerbForm.PROGRESSIVE && clause.is(k - 1, ChunkKind.PREPOSITION);
        }
        for (int k = next.index() + 1; other && k < clause.size(); k++) {
            if (clause.is(k, ChunkKind.COMMA) && clause.is(k + 1, "and")) {
                return true;
            }
        }
        return false;
    }

    /// Whether somebody else, by name or office, reports behind a bare *and*, in the same simple past: *X said A **and
    /// Governor Pruett accused** her*. What X said of others would stand further back in time.
    private boolean isSecondReport(Open before, Occurrence next, Subject subject) {
        boolean listed = clause.is(subject.first() - 1, ChunkKind.COMMA) && isFollowedByLast(next.index());
        boolean joined = listed || clause.is(subject.first() - 1, "and") || clause.is(subject.first() - 1, "but");
        int inner = clause.lastFinite(clause.indexAt(before.start()), subject.first());
        boolean simple = next.verb().end() == next.verb().start() + 1
                && tokens.tag(next.verb().head()) == Tag.VBD;
        return joined
                && (listed || (inner != NONE && !before.complement().that()))
                && simple
                && tokens.tag(before.occurrence().verb().head()) == Tag.VBD
                && !tokens.quotes().contains(start(subject.first()))
                && !tokens.in(subject.span().start(), WordClass.SUBJECT_PRONOUN)
                && tokens.word(subject.span().start()).isCapitalised();
    }

    /// Whether the last clause of a list of reports follows: *A denied it, B vowed to pay**, and C said** …*.
    private boolean isFollowedByLast(int verb) {
        for (int k = verb + 1; k + 3 < clause.size(); k++) {
            boolean last = clause.is(k, ChunkKind.COMMA)
                    && clause.is(k + 1, "and")
                    && clause.is(k + 2, ChunkKind.NOUN)
                    && clause.isFiniteVerb(k + 3)
                    && tokens.tag(clause.chunk(k + 3).head()) == Tag.VBD;
            if (last) {
                return true;
            }
        }
        return false;
    }

    /// Whether a clause of its own follows an object, which holds none: *welcomed the deal **and he urged** …*,
    /// *outlined the plan **and the minister welcomed** …*.
    private boolean isJoined(Open before, Subject subject) {
        Complement complement = before.complement();
        boolean noun = complement.frame() == Frame.APPEAL
                || complement.frame() == Frame.OBJECT
                || (!complement.that() && complement.cue().cue().allows(Frame.OBJECT));
        boolean somebody =
                tokens.in(subject.span().start(), WordClass.SUBJECT_PRONOUN) || sources.isParty(subject.span());
        return noun
                && somebody
                && (clause.is(subject.first() - 1, "and") || clause.is(subject.first() - 1, "but"))
                && !clause.is(subject.first() - 2, ChunkKind.COMMA)
                && clause.lastFinite(clause.indexAt(before.start()), subject.first()) == NONE;
    }

    private int ownCut(Subject subject) {
        int k = subject.first() - 1;
        if (clause.is(k, ChunkKind.RELATIVE)) {
            int before = clause.is(k - 1, ChunkKind.PREPOSITION) ? k - 2 : k - 1;
            if (clause.is(before, ChunkKind.COMMA)) {
                return start(before);
            }
        }
        boolean and = clause.is(k, ChunkKind.CONJUNCTION)
                || clause.is(k, "while")
                || clause.is(k, "whereas")
                || clause.is(k, "though")
                || clause.is(k, "although")
                || clause.is(k, "as");
        int pause = clause.is(k, "as") && clause.is(k - 1, "even") ? k - 2 : k - 1;
        if (and && clause.is(pause, ChunkKind.COMMA)) {
            return start(pause);
        }
        if (clause.is(k, "while")
                || (clause.is(k, ChunkKind.STOP) && tokens.is(start(k), ";"))
                || clause.is(k, ChunkKind.DASH)) {
            return start(k);
        }
        return NONE;
    }

    /// Before the main clause behind *With A warning of B **and** C dismissing it**,** Xi met …*, or the next
    /// participle.
    int endOfAbsolute(int from) {
        int comma = -1;
        for (int k = from; k < clause.size() && !clause.isFiniteVerb(k); k++) {
            comma = clause.is(k, ChunkKind.COMMA) ? k : comma;
            Chunk verb = clause.find(k + 2);
            boolean next = clause.is(k, "and")
                    && clause.is(k + 1, ChunkKind.NOUN)
                    && verb != null
                    && verb.form() == VerbForm.PROGRESSIVE;
            if (next) {
                return clause.chunk(k).start();
            }
        }
        return comma < 0 ? clause.sentence().end() : clause.chunk(comma).start();
    }

    /// Before the verb that goes on behind a participle in its subject: *Xi, noting that trade had grown**,** praised
    /// …*.
    int endOfEnclosed(int from) {
        for (int k = from; k < clause.size(); k++) {
            if (clause.goesOn(k + 1) && !tokens.quotes().contains(start(k))) {
                return start(k);
            }
        }
        return clause.sentence().end();
    }

    /// The comma, dash or conjunction before a participle and the words that lead it in.
    private int behindPause(int edge) {
        int k = edge - 1;
        while (clause.is(k, ChunkKind.ADVERB)
                || clause.is(k, ChunkKind.TIME)
                || clause.is(k, "while")
                || clause.is(k, ChunkKind.CONJUNCTION)
                || clause.is(k, "by")) {
            k--;
        }
        if (clause.is(k, ChunkKind.COMMA) || clause.is(k, ChunkKind.DASH)) {
            return start(clause.is(k - 1, "and") ? k - 1 : k);
        }
        if (clause.is(k + 1, "while") || clause.is(k + 1, ChunkKind.CONJUNCTION)) {
            return start(k + 1);
        }
        return clause.is(edge - 1, ChunkKind.QUOTE) ? start(edge) : NONE;
    }

    /// Where the conjunction or comma before a coordinated verb stands.
    int conjunction(int verb) {
        int k = verb - 1;
        while (clause.is(k, ChunkKind.ADVERB) || clause.is(k, ChunkKind.TIME) || clause.is(k, ChunkKind.PREPOSITION)) {
            k--;
        }
        boolean pause = clause.is(k - 1, ChunkKind.COMMA) || clause.is(k - 1, ChunkKind.STOP);
        if (clause.is(k, ChunkKind.CONJUNCTION) && pause) {
            k--;
        }
        return start(k);
    }

    /// How a clause with its content behind it is built.
    Construction construction(Occurrence occurrence, Complement complement) {
        Subject subject = occurrence.subject();
        Link link = subject == null ? Link.SHARED : subject.link();
        if (occurrence.participle()) {
            return link == Link.ABSOLUTE ? Construction.ABSOLUTE : Construction.PARTICIPLE;
        }
        Cue cue = complement.cue().cue();
        if (cue.kind() == CueKind.CALL) {
            return Construction.CALL;
        }
        return switch (complement.frame()) {
            case INFINITIVE -> Construction.COMMITMENT;
            case OBJECT, NAMING -> Construction.NOMINAL;
            case CLAUSE, THAT, QUOTATION, QUESTION, HEARER, APPEAL, GERUND ->
                switch (link) {
                    case ANTECEDENT -> Construction.RELATIVE;
                    case SHARED -> Construction.COORDINATED;
                    case INVERTED -> Construction.INVERTED;
                    case OWN, ABSOLUTE -> isInRelative(occurrence) ? Construction.RELATIVE : Construction.PREPOSED;
                };
        };
    }

    private boolean isInRelative(Occurrence occurrence) {
        Subject subject = occurrence.subject();
        return subject != null && clause.is(subject.first() - 1, ChunkKind.RELATIVE);
    }

    /// The *and* of *, and that …* inside content, negative if there is none.
    int seam(int from, int to) {
        int first = clause.indexAt(from);
        int last = clause.indexAt(Math.min(to, clause.sentence().end() - 1));
        for (int k = first; k < last; k++) {
            boolean that = clause.is(k, ChunkKind.SUBORDINATOR) && clause.is(k, "that");
            if (that && !tokens.quotes().contains(start(k))) {
                return clause.is(k - 1, ChunkKind.CONJUNCTION) ? start(k - 1) : NONE;
            }
        }
        return NONE;
    }

    /// The token behind *and that*.
    int behindSeam(int seam) {
        return seam + 2;
    }

    int start(int k) {
        return clause.chunk(Math.max(0, k)).start();
    }
}
