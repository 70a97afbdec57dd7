package readout.extract.clause;

/// Passes over what somebody does something for, between a subject and its verb.
final class Purposes {

    private final Clause clause;

    Purposes(Clause clause) {
        this.clause = clause;
    }

    /// The noun with which a clause opens, seen from the object of an infinitive that only tells a purpose: ***The
    /// union** at a meeting held to discuss Niger called …*; the same chunk if there is none.
    ///
    /// @param object the noun on which that object hangs
    int before(int k, int object) {
        int to = clause.is(object - 1, ChunkKind.PREPOSITION) ? object - 2 : object - 1;
        Chunk purpose = clause.find(to);
        if (purpose == null || purpose.form() != VerbForm.INFINITIVE || !clause.is(k, ChunkKind.NOUN)) {
            return k;
        }
        Chunk held = clause.find(to - 1);
        int first = held != null && held.isVerb() ? to - 1 : to;
        while (isBetween(first - 1)) {
            first--;
        }
        boolean opens = clause.find(first - 1) == null || clause.is(first - 1, ChunkKind.STOP);
        return opens && clause.is(first, ChunkKind.NOUN) ? first : k;
    }

    /// Whether a chunk may stand between a subject and a purpose.
    private boolean isBetween(int k) {
        Chunk chunk = clause.find(k);
        return chunk != null
                && (chunk.isNoun()
                        || chunk.is(ChunkKind.PREPOSITION)
                        || chunk.is(ChunkKind.TIME)
                        || (chunk.isVerb() && chunk.form() == VerbForm.PARTICIPLE));
    }
}
