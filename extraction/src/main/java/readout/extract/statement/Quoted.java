package readout.extract.statement;

import org.jspecify.annotations.Nullable;
import readout.extract.clause.Chunk;
import readout.extract.clause.Clause;
import readout.extract.clause.Subject;
import readout.extract.clause.Subject.Link;
import readout.extract.clause.Subjects;
import readout.extract.cue.CueKind;
import readout.extract.cue.Frame;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.Word;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Reads what somebody is quoted as saying: *X was quoted by Y as saying …*, *Y quoted X as saying …*.
final class Quoted {

    private static final WordSet QUOTING = WordSet.of("quoted", "quotes", "quote", "cited", "cites", "cite");
    private static final int FARTHEST_SAYING = 12;

    private final Clause clause;
    private final Tokens tokens;
    private final Subjects subjects;

    Quoted(Clause clause, Subjects subjects) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.subjects = subjects;
    }

    static boolean isQuoting(Word word) {
        return QUOTING.contains(word);
    }

    /// *X was quoted by Y as saying …*, before its content or behind it.
    @Nullable
    Draft passive(int k, Chunk verb) {
        int saying = saying(verb.end());
        int limit = Math.min(clause.sentence().end(), verb.end() + FARTHEST_SAYING);
        Subject subject = subjects.before(k);
        if (saying == limit || subject == null || subject.link() != Link.OWN) {
            return null;
        }
        Draft draft = new Draft(
                Construction.PASSIVE, CueKind.SAY, Frame.CLAUSE, new Span(verb.head(), saying + 1), subject.span());
        int from = tokens.is(saying + 1, "that") ? saying + 2 : saying + 1;
        Span right = Trim.outer(tokens, from, clause.sentence().end());
        int edge = subject.first();
        LeftContent before = new LeftContent(clause);
        Span left =
                Trim.outer(tokens, before.startOfLeft(edge), clause.chunk(edge).start());
        boolean cited = tokens.is(saying + 1, "by") || tokens.is(saying + 1, "in");
        boolean postposed = (right.isEmpty() || cited) && before.isBehindBoundary(edge);
        Span content = postposed ? left : right;
        if (content.isEmpty()) {
            return null;
        }
        draft.says(content);
        relay(verb.end(), saying, draft);
        if (postposed) {
            relay(saying + 1, clause.sentence().end(), draft);
        }
        return draft;
    }

    /// *Y quoted **X as saying** …*, where Y only carries it.
    @Nullable
    Draft active(int k, Chunk verb) {
        Chunk object = clause.find(k + 1);
        int saying = saying(verb.end());
        boolean quoted = object != null
                && object.isNoun()
                && saying < Math.min(clause.sentence().end(), verb.end() + FARTHEST_SAYING)
                && tokens.is(saying - 1, "as")
                && clause.lastFinite(k + 1, clause.indexAt(saying)) < 0;
        Subject carrier = quoted ? subjects.before(k) : null;
        if (object == null || carrier == null) {
            return null;
        }
        int from = tokens.is(saying + 1, "that") || tokens.is(saying + 1, ",") ? saying + 2 : saying + 1;
        Span behind = Trim.outer(tokens, from, clause.sentence().end());
        int edge = clause.chunk(carrier.first()).start();
        boolean quotedBefore = tokens.in(edge - 1, WordClass.CLOSING_QUOTE) && isCircumstance(behind);
        boolean postposed = behind.isEmpty() || quotedBefore;
        Span content = postposed && new LeftContent(clause).isBehindBoundary(carrier.first())
                ? Trim.outer(tokens, new LeftContent(clause).startOfLeft(carrier.first()), edge)
                : behind;
        if (content.isEmpty()) {
            return null;
        }
        Draft draft = new Draft(
                Construction.PASSIVE,
                CueKind.SAY,
                Frame.CLAUSE,
                new Span(verb.head(), saying + 1),
                new Span(object.start(), saying - 1));
        draft.says(content);
        draft.relays().add(carrier.span());
        return draft;
    }

    /// Whether words behind *as saying* only tell when, where or to whom: ***on Sunday***, ***reporters in Paris***.
    private boolean isCircumstance(Span words) {
        for (int i = words.start(); i < words.end(); i++) {
            if (tokens.tag(i).isFinite() || tokens.in(i, WordClass.OPENING_QUOTE)) {
                return false;
            }
        }
        return words.length() <= FARTHEST_SAYING;
    }

    /// The nearest form of saying behind a verb of quoting.
    private int saying(int from) {
        int limit = Math.min(clause.sentence().end(), from + FARTHEST_SAYING);
        int at = from;
        while (at < limit && !tokens.is(at, "saying") && !tokens.is(at, "telling")) {
            at++;
        }
        return at;
    }

    private void relay(int from, int to, Draft draft) {
        if (tokens.is(from, "by") && to - from > 2) {
            draft.relays().add(new Span(from + 1, to - 1));
        }
    }
}
