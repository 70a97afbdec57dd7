package readout.extract.statement;

import org.jspecify.annotations.Nullable;
import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.VerbForm;
import readout.extract.cue.CueKind;
import readout.extract.cue.Frame;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.Word;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Reads that parties agree where no verb says so: *agreement **was reached** to …*, ***there was agreement** that …*.
final class Accords {

    private static final WordSet ACCORDS = WordSet.of("agreement", "consensus", "understanding", "accord");

    private final Clause clause;
    private final Tokens tokens;

    Accords(Clause clause) {
        this.clause = clause;
        this.tokens = clause.tokens();
    }

    static boolean isOne(Word word) {
        return ACCORDS.contains(word);
    }

    /// What an accord is about that a verb says to be there, or to have been reached; null if the verb says neither.
    @Nullable
    Draft find(int k, Chunk verb) {
        if (tokens.is(verb.head(), "reached") && verb.passive() && clause.is(k - 1, ChunkKind.NOUN)) {
            return about(clause.chunk(k - 1), k + 1, verb);
        }
        boolean there = tokens.in(verb.head(), WordClass.BE) && clause.is(k - 1, "there");
        return there && clause.is(k + 1, ChunkKind.NOUN)
                ? about(clause.chunk(k + 1), behindParties(k + 2), verb)
                : null;
    }

    /// *There was agreement **between the two sides** that …*
    private int behindParties(int k) {
        boolean parties = (clause.is(k, "between") || clause.is(k, "among")) && clause.is(k + 1, ChunkKind.NOUN);
        return parties ? k + 2 : k;
    }

    private @Nullable Draft about(Chunk accord, int link, Chunk verb) {
        Chunk next = clause.find(link);
        boolean infinitive = next != null && next.isVerb() && next.form() == VerbForm.INFINITIVE;
        boolean on = clause.is(link, "on");
        boolean linked = on || clause.is(link, "that");
        boolean told = isOne(tokens.word(accord.head())) && !tokens.in(accord.start(), WordClass.NEGATION);
        if (next == null || !(infinitive || linked) || !told) {
            return null;
        }
        Draft draft = new Draft(
                Construction.AGENTLESS,
                CueKind.AGREE,
                infinitive ? Frame.INFINITIVE : on ? Frame.OBJECT : Frame.CLAUSE,
                cue(accord, verb),
                null);
        Span content = Trim.outer(
                tokens,
                infinitive ? next.start() : next.end(),
                clause.sentence().end());
        draft.byTheParties();
        draft.says(content);
        return content.isEmpty() ? null : draft;
    }

    private static Span cue(Chunk accord, Chunk verb) {
        return accord.start() < verb.start()
                ? new Span(verb.head(), verb.head() + 1)
                : new Span(accord.head(), accord.head() + 1);
    }
}
