package readout.extract.statement;

import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.VerbForm;
import readout.extract.text.WordSet;

/// Finds verbs that leave the saying to an infinitive: *went on to say*, *telephoned her to congratulate her*.
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
            "hastened",
            "quick",
            "keen",
            "eager",
            "pains",
            "careful",
            "pleased",
            "glad",
            "happy",
            "proud");

    /// Verbs of getting in touch: what for is what was said.
    private static final WordSet CONTACTS = WordSet.of(
            "spoke", "talked", "called", "phoned", "telephoned", "rang", "wrote", "written", "met", "cabled");

    private static final int LONGEST_CONTACT = 14;

    private LightVerbs() {}

    /// Whether an infinitive tells what somebody got in touch for.
    static boolean areContacts(Clause clause, int k) {
        for (int i = k - 1; i >= 0 && i >= k - LONGEST_CONTACT; i--) {
            Chunk chunk = clause.chunk(i);
            if (chunk.isVerb() && chunk.form() != VerbForm.INFINITIVE) {
                return chunk.isFinite()
                        && !chunk.passive()
                        && !chunk.negated()
                        && CONTACTS.contains(clause.tokens().word(chunk.head()));
            }
            if (chunk.is(ChunkKind.STOP) || chunk.is(ChunkKind.SUBORDINATOR) || chunk.is(ChunkKind.RELATIVE)) {
                return false;
            }
        }
        return false;
    }

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
