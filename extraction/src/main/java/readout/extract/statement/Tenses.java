package readout.extract.statement;

import readout.extract.clause.Chunk;
import readout.extract.clause.Clause;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Tells the tenses of the verbs of a sentence, each by the number of its chunk.
final class Tenses {

    private final Clause clause;
    private final Tokens tokens;

    Tenses(Clause clause) {
        this.clause = clause;
        this.tokens = clause.tokens();
    }

    /// *met*, *would meet*; a participle where no finite verb stands
    boolean isPast(int verb) {
        Chunk chunk = clause.chunk(verb);
        for (int i = chunk.start(); i < chunk.end(); i++) {
            Tag tag = tokens.tag(i);
            if (tag.isFinite()) {
                return tag == Tag.VBD || tokens.is(i, "would") || tokens.is(i, "could") || tokens.is(i, "might");
            }
        }
        return tokens.tag(chunk.head()) == Tag.VBN;
    }

    /// *had met*, *has ruled out*
    boolean isPerfect(int verb) {
        Chunk chunk = clause.chunk(verb);
        return tokens.in(chunk.start(), WordClass.HAVE) && chunk.end() > chunk.start() + 1;
    }

    /// *were waiting*, *are being built*
    boolean isProgressive(int verb) {
        Chunk chunk = clause.chunk(verb);
        for (int i = chunk.start() + 1; i < chunk.end(); i++) {
            if (tokens.tag(i) == Tag.VBG) {
                return tokens.in(chunk.start(), WordClass.BE);
            }
        }
        return false;
    }
}
