package readout.extract.clause;

/// A piece of a sentence.
///
/// @param start its first token
/// @param end behind its last token
/// @param head the noun or verb that it is about
/// @param passive whether a verb group is passive
/// @param negated whether a verb group is denied
public record Chunk(ChunkKind kind, int start, int end, int head, VerbForm form, boolean passive, boolean negated) {

    static Chunk of(ChunkKind kind, int start, int end) {
        return new Chunk(kind, start, end, end - 1, VerbForm.NONE, false, false);
    }

    public int length() {
        return end - start;
    }

    public boolean is(ChunkKind other) {
        return kind == other;
    }

    public boolean isVerb() {
        return kind == ChunkKind.VERB;
    }

    public boolean isNoun() {
        return kind == ChunkKind.NOUN;
    }

    public boolean isFinite() {
        return form == VerbForm.FINITE;
    }
}
