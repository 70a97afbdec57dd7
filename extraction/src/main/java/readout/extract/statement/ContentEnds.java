package readout.extract.statement;

import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.Subject;
import readout.extract.clause.Subject.Link;
import readout.extract.cue.Frame;
import readout.extract.statement.SentenceGrammar.Open;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Tells where content that reaches towards the end of its sentence stops before it: at the narrator's own words.
final class ContentEnds {

    private static final int NONE = -1;
    private final Clause clause;
    private final Tokens tokens;
    private final Levels levels;
    private final Tenses tenses;
    private final Circumstances circumstances;

    ContentEnds(Clause clause, Levels levels) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.levels = levels;
        this.tenses = new Tenses(clause);
        this.circumstances = new Circumstances(clause);
    }

    /// Where open content ends.
    ///
    /// @param end of the sentence
    int of(Open open, int end) {
        int object = Math.min(endOfFront(open, end), endOfObject(open, end));
        int own = Math.min(AccordingTo.cut(tokens, open.start(), end), endOfRelative(open, object));
        int said = new Venues(clause).cut(open.start(), own);
        return isOwn(open) ? said : Math.min(new Asides(clause).cut(open.start(), said), circumstances.cut(open, end));
    }

    /// Where content ends that another reporting clause follows, for what the narrator adds before that.
    int before(Open open, int next) {
        return Math.min(new Asides(clause).cut(open.start(), next), endOfObject(open, next));
    }

    /// Whether the issuers of a text speak of themselves, so that there is no narrator: ***we** call for …*.
    private boolean isOwn(Open open) {
        Subject subject = open.occurrence().subject();
        return subject != null && tokens.is(subject.span().start(), "we");
    }

    /// Where the next verb of the reporting clause itself ends an object: *expressed X **and are** ready*.
    private int endOfObject(Open open, int end) {
        boolean clausal = switch (open.complement().frame()) {
            case CLAUSE, THAT, QUOTATION, QUESTION, HEARER -> true;
            case OBJECT, NAMING, INFINITIVE, GERUND, APPEAL -> false;
        };
        if (clausal || tokens.quotes().contains(open.start())) {
            return end;
        }
        boolean own = isOwn(open);
        int last = clause.indexAt(end - 1);
        for (int k = clause.indexAt(open.start()); k <= last; k++) {
            Chunk chunk = clause.chunk(k);
            boolean aside = open.complement().frame() == Frame.OBJECT && !own && isAside(k);
            if (aside || isNextClause(k)) {
                return levels.start(k);
            }
            if (chunk.is(ChunkKind.RELATIVE) || chunk.is(ChunkKind.SUBORDINATOR) || clause.isFiniteVerb(k)) {
                int and = clause.is(k - 1, ChunkKind.ADVERB) ? k - 2 : k - 1;
                boolean next = clause.isFiniteVerb(k)
                        && (clause.is(and, "and") || clause.is(and, "but"))
                        && !isInNoun(k)
                        && (tenses.isPast(k) == tenses.isPast(open.occurrence().index())
                                || tokens.in(chunk.start(), WordClass.BE));
                return next ? levels.conjunction(k) : end;
            }
        }
        return end;
    }

    /// Whether the narrator adds something of his own to an object: *welcomed the deal**, although** it is late*.
    private boolean isAside(int comma) {
        if (!clause.is(comma, ChunkKind.COMMA)) {
            return false;
        }
        int next = comma + 1;
        return clause.is(next, "although")
                || clause.is(next, "though")
                || clause.is(next, "while")
                || ((clause.is(next, "but") || clause.is(next, "yet")) && clause.lastFinite(next, clause.size()) > next)
                || clause.is(next, "who")
                || (clause.is(next, "which") && isToldInPast(next));
    }

    /// Whether a relative clause tells what happened, as a narrator does: *condemned the raid, **which was
    /// the third***; what is so (*the need for a truce, which is vital*) belongs to the words.
    private boolean isToldInPast(int relative) {
        int verb = relative + 1;
        while (clause.is(verb, ChunkKind.ADVERB) || clause.is(verb, ChunkKind.NOUN)) {
            verb++;
        }
        return clause.isFiniteVerb(verb) && tenses.isPast(verb);
    }

    /// Whether a clause with a subject of its own follows an object: *agreed to lend a million**, and** the union
    /// paid*.
    private boolean isNextClause(int comma) {
        boolean joined = clause.is(comma, ChunkKind.COMMA)
                && (clause.is(comma + 1, "and") || clause.is(comma + 1, "but") || clause.is(comma + 1, "while"));
        if (!joined || tokens.quotes().contains(levels.start(comma))) {
            return false;
        }
        int subject = comma + 2;
        while (clause.is(subject, ChunkKind.NOUN) && clause.is(subject + 1, ChunkKind.PREPOSITION)) {
            subject += 2;
        }
        int verb = clause.is(subject + 1, ChunkKind.ADVERB) ? subject + 2 : subject + 1;
        return clause.is(subject, ChunkKind.NOUN) && clause.isFiniteVerb(verb);
    }

    /// Where the main clause goes on behind a relative clause that reports: *Xi, who said A**,** met …*.
    private int endOfRelative(Open open, int end) {
        Subject subject = open.occurrence().subject();
        boolean opening = subject != null
                && subject.link() == Link.ANTECEDENT
                && clause.lastFinite(0, open.occurrence().index()) == NONE;
        int first = clause.indexAt(open.start());
        for (int k = first + 1; opening && k < clause.size(); k++) {
            int next = clause.is(k + 1, ChunkKind.ADVERB) ? k + 2 : k + 1;
            boolean main = clause.is(k, ChunkKind.COMMA)
                    && clause.isFiniteVerb(next)
                    && clause.lastFinite(first, k) != NONE
                    && !tokens.quotes().contains(levels.start(k));
            if (main) {
                return Math.min(end, levels.start(k));
            }
        }
        return end;
    }

    /// Where the main clause begins behind a side clause that reports: *After Xi said A**,** the envoy left*, *Hours
    /// after Xi said A**,** …*.
    int endOfFront(Open open, int end) {
        Subject subject = open.occurrence().subject();
        boolean front = subject != null && subject.link() == Link.OWN && isFront(subject.first() - 1);
        int first = clause.indexAt(open.start());
        for (int k = first + 1; front && k + 2 < clause.size(); k++) {
            int verb = clause.is(k + 2, ChunkKind.ADVERB) ? k + 3 : k + 2;
            boolean main = clause.is(k, ChunkKind.COMMA)
                    && clause.is(k + 1, ChunkKind.NOUN)
                    && clause.isFiniteVerb(verb)
                    && !tokens.quotes().contains(levels.start(k));
            if (main) {
                return Math.min(end, levels.start(k));
            }
        }
        return end;
    }

    /// Where a reporting clause follows beside content whose words tell no more than when that was said: the main
    /// clause
    /// behind a side clause, or a side clause behind words of time: *Xi said A**, hours after** the envoy said …*;
    /// negative if it does not.
    int startOfNext(Open open, Occurrence next) {
        Subject subject = next.subject();
        if (subject == null || subject.link() != Link.OWN || subject.first() == 0) {
            return NONE;
        }
        int at = levels.start(subject.first());
        int main = endOfFront(open, at);
        if (main < at) {
            return main;
        }
        int aside = new Asides(clause).cut(open.start(), at);
        boolean timed = aside < at
                && (clause.is(subject.first() - 1, "after") || clause.is(subject.first() - 1, "before"))
                && clause.lastFinite(clause.indexAt(aside), subject.first()) == NONE;
        return timed ? aside : NONE;
    }

    /// Whether a chunk leads in a side clause at the head of the sentence.
    private boolean isFront(int k) {
        boolean after = clause.is(k, "after") || clause.is(k, "before");
        boolean timed = k > 0 && after && clause.lastFinite(0, k) == NONE && !clause.is(k - 1, ChunkKind.COMMA);
        return timed || (k == 0 && (after || clause.is(0, "when") || clause.is(0, "since")));
    }

    /// Whether a verb may be a mistaken noun of a list.
    private boolean isInNoun(int verb) {
        return clause.is(verb + 1, "of") || clause.is(verb + 1, ChunkKind.STOP);
    }
}
