package readout.extract.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;

/// A sentence cut into chunks.
public final class Clause {

    private final Tokens tokens;
    private final Span sentence;
    private final List<Chunk> chunks;
    private final int[] chunkOf;

    private Clause(Tokens tokens, Span sentence, List<Chunk> chunks) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.chunks = chunks;
        this.chunkOf = new int[sentence.length()];
        for (int i = 0; i < chunks.size(); i++) {
            for (int t = chunks.get(i).start(); t < chunks.get(i).end(); t++) {
                chunkOf[t - sentence.start()] = i;
            }
        }
    }

    public static Clause of(Tokens tokens, Names names, Span sentence) {
        return new Clause(tokens, sentence, new Chunker(tokens, names, sentence).cut());
    }

    public Span sentence() {
        return sentence;
    }

    public Tokens tokens() {
        return tokens;
    }

    public int size() {
        return chunks.size();
    }

    public Chunk chunk(int index) {
        return chunks.get(index);
    }

    /// The chunk with that number, or null beyond the ends.
    public @Nullable Chunk find(int index) {
        return index >= 0 && index < chunks.size() ? chunks.get(index) : null;
    }

    /// The number of the chunk that holds a token of the sentence; the number of chunks for a token behind it.
    public int indexAt(int token) {
        return token >= sentence.end() ? chunks.size() : chunkOf[token - sentence.start()];
    }

    /// Whether the chunk with that number is of a kind. False beyond the ends.
    public boolean is(int index, ChunkKind kind) {
        return index >= 0 && index < chunks.size() && chunks.get(index).kind() == kind;
    }

    /// Whether the chunk with that number is the one word.
    public boolean is(int index, String word) {
        Chunk chunk = find(index);
        return chunk != null && chunk.end() == chunk.start() + 1 && tokens.is(chunk.start(), word);
    }

    public boolean isFiniteVerb(int index) {
        Chunk chunk = find(index);
        return chunk != null && chunk.isVerb() && chunk.isFinite();
    }

    /// Whether the chunk with that number is a verb that stands in the present tense, but not of *he*, *she* or *it*.
    public boolean isInPresent(int index) {
        Chunk chunk = find(index);
        return chunk != null && chunk.isVerb() && tokens.tag(chunk.head()) == Tag.VBP;
    }

    /// The last finite verb between two chunks, negative if there is none.
    public int lastFinite(int from, int to) {
        for (int k = to - 1; k >= from; k--) {
            if (isFiniteVerb(k)) {
                return k;
            }
        }
        return -1;
    }

    /// Whether a verb behind a comma goes on for a subject before it: it is finite, or a past tense that passes for a
    /// participle: *the envoy, noting the delay, **expressed** hope*.
    public boolean goesOn(int index) {
        int verb = is(index, ChunkKind.ADVERB) ? index + 1 : index;
        Chunk chunk = find(verb);
        boolean past = chunk != null && chunk.isVerb() && chunk.form() == VerbForm.PARTICIPLE && !chunk.passive();
        return is(index - 1, ChunkKind.COMMA) && (isFiniteVerb(verb) || past);
    }

    /// Whether a past tense behind a comma is a participle: *the sail, **held** at the weekend, sent a signal*.
    public boolean isReduced(int verb) {
        Chunk chunk = chunk(verb);
        int next = verb + 1;
        while (is(next, ChunkKind.PREPOSITION) || is(next, ChunkKind.NOUN) || is(next, ChunkKind.TIME)) {
            next++;
        }
        return is(verb - 1, ChunkKind.COMMA)
                && chunk.end() == chunk.start() + 1
                && tokens.tag(chunk.start()) == Tag.VBD
                && is(verb + 1, ChunkKind.PREPOSITION)
                && is(next, ChunkKind.COMMA)
                && isFiniteVerb(next + 1);
    }
}
