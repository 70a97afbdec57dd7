package readout.extract.statement;

import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.Subject;
import readout.extract.clause.Subjects;
import readout.extract.cue.CueKind;
import readout.extract.cue.Frame;
import readout.extract.statement.SentenceGrammar.Open;
import readout.extract.text.Tag;
import readout.extract.text.WordClass;

/// Tells which verb another one without a subject of its own goes on from: the reporting verb before it, or one in its
/// content.
final class CoordinatedVerbs {

    private final Clause clause;
    private final Tenses tenses;
    private final Sources sources;

    CoordinatedVerbs(Clause clause, Sources sources) {
        this.clause = clause;
        this.tenses = new Tenses(clause);
        this.sources = sources;
    }

    /// Whether a verb stands beside the reporting verb before: a pause says so, the content has no finite verb, or the
    /// tenses tell.
    boolean isBeside(Open before, Occurrence next) {
        int link = next.index() - 1;
        while (clause.is(link, ChunkKind.ADVERB) || clause.is(link, ChunkKind.TIME)) {
            link--;
        }
        if (isSemicolon(link)) {
            return true;
        }
        if (!clause.is(link, ChunkKind.CONJUNCTION) && !clause.is(link, ChunkKind.COMMA)) {
            return false;
        }
        if (clause.is(link - 1, ChunkKind.STOP)) {
            return true;
        }
        int inner = clause.lastFinite(clause.indexAt(before.start()), next.index());
        if (inner >= 0 && isFurtherBack(inner, before, next)) {
            return false;
        }
        if (inner < 0 || !isClausal(before.complement().frame())) {
            return tenses.isPast(next.index())
                    || !tenses.isPast(before.occurrence().index());
        }
        return isBesideByTense(before, inner, link, next);
    }

    /// Whether a verb stands as far back in time as the last one of the content: *denied claims that Mali **had left
    /// and
    /// had asked** for aid*.
    private boolean isFurtherBack(int inner, Open before, Occurrence next) {
        return tenses.isPerfect(next.index())
                && tenses.isPerfect(inner)
                && !tenses.isPerfect(before.occurrence().index())
                && clause.is(next.index() - 1, "and");
    }

    private boolean isSemicolon(int k) {
        return clause.is(k, ChunkKind.STOP)
                && clause.tokens().is(clause.chunk(k).start(), ";");
    }

    private static boolean isClausal(Frame frame) {
        return frame == Frame.CLAUSE || frame == Frame.HEARER || frame == Frame.QUESTION;
    }

    /// Compares the tenses of the reporting verb, the last one of its content and the one behind the link.
    private boolean isBesideByTense(Open before, int inner, int link, Occurrence next) {
        if (isModal(next) && !isModal(before.occurrence())) {
            return false;
        }
        boolean past = tenses.isPast(next.index());
        boolean reportedInPast = tenses.isPast(before.occurrence().index());
        boolean innerPast = tenses.isPast(inner);
        boolean and = clause.is(link, "and");
        boolean pause = clause.is(link - 1, ChunkKind.COMMA);
        Subject innerSubject = new Subjects(clause).before(inner);
        boolean thing = innerSubject != null
                && !sources.canSpeak(innerSubject.span(), next.verb().head());
        if (thing && past == reportedInPast && and) {
            return true;
        }
        if (past
                && pause
                && and
                && before.occurrence().participle()
                && next.cues().getFirst().cue().allows(Frame.CLAUSE)) {
            return true;
        }
        boolean told = reportedInPast || tenses.isPerfect(before.occurrence().index());
        if (past && told && !innerPast) {
            return true;
        }
        if (past && reportedInPast && (isAimedBack(next) || (and && tenses.isProgressive(inner)))) {
            return true;
        }
        boolean somebody = innerSubject != null && sources.isSomebody(innerSubject.span());
        if (past && somebody && tenses.isPerfect(inner) && and && !pause) {
            return false;
        }
        if (reportedInPast && innerPast && !past && pause) {
            return tenses.isPerfect(next.index());
        }
        boolean clausal = past == reportedInPast && next.cues().getFirst().cue().allows(Frame.CLAUSE);
        return isPlainSaying(next) && (clausal || (past && reportedInPast));
    }

    /// *said the party was weak and **accused it** of theft*: nobody does to himself what a pronoun suffers.
    private boolean isAimedBack(Occurrence next) {
        return clause.tokens().in(next.verb().end(), WordClass.OBJECT_PRONOUN);
    }

    /// *said Peru opposed the ban and **would** defend its firms*
    private boolean isModal(Occurrence occurrence) {
        return clause.tokens().tag(occurrence.verb().start()) == Tag.MD;
    }

    private static boolean isPlainSaying(Occurrence occurrence) {
        return occurrence.cues().stream()
                .anyMatch(match -> match.cue().kind() == CueKind.SAY
                        || match.cue().kind() == CueKind.CALL
                        || match.cue().particle().contains("of"));
    }
}
