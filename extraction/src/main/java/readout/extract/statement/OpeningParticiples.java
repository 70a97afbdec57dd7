package readout.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.Subject;
import readout.extract.clause.Subject.Link;
import readout.extract.cue.Frame;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// Tells the content of reporting participles before the main clause: *Noting A, and stressing B, Xi said …*.
final class OpeningParticiples {

    private final Clause clause;
    private final Tokens tokens;
    private final Levels levels;
    private @Nullable Draft last;
    private int end;

    OpeningParticiples(Clause clause, Levels levels) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.levels = levels;
    }

    /// Whether a participle opens the sentence, or goes on with one that does.
    boolean opens(Occurrence occurrence) {
        return occurrence.participle() && (clause.lastFinite(0, occurrence.index()) < 0 || goesOn(occurrence));
    }

    /// Whether a verb is part of what such a participle tells.
    boolean contains(Occurrence occurrence) {
        return occurrence.verb().start() < end && !goesOn(occurrence);
    }

    /// What a participle tells, empty if that is no content. What the one before it tells ends there.
    Span read(Draft draft, Occurrence occurrence, Complement complement) {
        Draft before = last;
        if (before != null && goesOn(occurrence)) {
            Span said = before.content().getFirst();
            before.saysOnly(List.of(Trim.outer(
                    tokens, said.start(), clause.chunk(link(occurrence)).start())));
        }
        int upTo = endOf(occurrence, complement);
        boolean verbless = complement.frame() == Frame.CLAUSE
                && !complement.that()
                && clause.chunk(clause.indexAt(complement.start())).is(ChunkKind.PREPOSITION)
                && clause.lastFinite(clause.indexAt(complement.start()), clause.indexAt(upTo)) < 0;
        Span said = verbless || upTo <= complement.start()
                ? new Span(complement.start(), complement.start())
                : new Span(complement.start(), upTo);
        if (!Trim.outer(tokens, said.start(), said.end()).isEmpty()) {
            last = draft;
            end = upTo;
        }
        return said;
    }

    /// Whether a participle stands behind *and* or a comma in what the one before tells, and has its subject.
    private boolean goesOn(Occurrence occurrence) {
        Subject subject = occurrence.subject();
        Draft before = last;
        if (before == null || subject == null || !occurrence.participle()) {
            return false;
        }
        int link = link(occurrence);
        return occurrence.verb().start() < end
                && subject.first() > occurrence.index()
                && link < occurrence.index()
                && clause.chunk(link).start() > before.start();
    }

    /// The first chunk of the comma and conjunction before a participle; its own if there is none.
    private int link(Occurrence occurrence) {
        int k = occurrence.index();
        while (clause.is(k - 1, ChunkKind.ADVERB)) {
            k--;
        }
        k -= clause.is(k - 1, ChunkKind.CONJUNCTION) ? 1 : 0;
        k -= clause.is(k - 1, ChunkKind.COMMA) ? 1 : 0;
        boolean linked = k < clause.size() && (clause.is(k, ChunkKind.COMMA) || clause.is(k, ChunkKind.CONJUNCTION));
        return linked ? k : occurrence.index();
    }

    /// The comma before the main clause: *Noting A, B and C**,** Xi said …*.
    private int endOf(Occurrence occurrence, Complement complement) {
        Subject subject = occurrence.subject();
        if (subject != null && subject.link() == Link.ABSOLUTE) {
            return levels.endOfAbsolute(clause.indexAt(complement.start()));
        }
        if (subject == null || subject.first() <= occurrence.index()) {
            boolean enclosed = subject != null && tokens.is(subject.span().end(), ",");
            return enclosed
                    ? levels.endOfEnclosed(clause.indexAt(complement.start()))
                    : clause.sentence().end();
        }
        Chunk comma = clause.chunk(subject.first() - 1);
        return comma.is(ChunkKind.COMMA) ? comma.start() : complement.start();
    }
}
