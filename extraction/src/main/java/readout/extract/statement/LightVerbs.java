package readout.extract.statement;

import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.text.WordSet;

/// Finds verbs that leave the saying to an infinitive: *went on to say*.
final class LightVerbs {

    private static final WordSet VERBS = WordSet.of(
            "went",
            "goes",
            "go",
            "going",
            "wanted",
            "want",
            "wants",
            "like",
            "continued",
            "opportunity",
            "chance",
            "occasion",
            "took",
            "taken",
            "used",
            "proceeded",
            "hastened");

    private LightVerbs() {}

    /// Whether one stands before an infinitive.
    static boolean areBefore(Clause clause, int k) {
        for (int i = k - 1; i >= 0 && i >= k - 4; i--) {
            Chunk chunk = clause.chunk(i);
            if (VERBS.contains(clause.tokens().word(chunk.head()))) {
                return true;
            }
            if (!chunk.is(ChunkKind.ADVERB) && !chunk.is(ChunkKind.NOUN) && !chunk.is(ChunkKind.PREPOSITION)) {
                return false;
            }
        }
        return false;
    }
}
