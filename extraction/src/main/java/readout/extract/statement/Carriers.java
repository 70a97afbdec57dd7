package readout.extract.statement;

import readout.extract.name.HeadKind;
import readout.extract.name.HeadWords;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;

/// Tells an *it* that means a document from one that means somebody: *said **a communique**. …, it said*.
record Carriers(Tokens tokens, HeadWords heads) {

    /// How far before *it* a document is looked for, in tokens.
    private static final int FARTHEST = 300;

    /// How long the words for a document are, in tokens.
    private static final int LONGEST = 6;

    /// Whether a document spoke last before an *it*.
    boolean isDocument(int it) {
        for (int i = it - 1; i > 0 && i > it - FARTHEST; i--) {
            boolean speaks = Sources.SPEECH.contains(tokens.word(i)) || tokens.is(i, "reads") || tokens.is(i, "read");
            if (speaks && !tokens.quotes().contains(i) && !tokens.is(i - 1, "it")) {
                return heads.is(tokens.word(i - 1), HeadKind.DOCUMENT) || isBehind(i);
            }
        }
        return false;
    }

    /// *said **a joint communique***
    private boolean isBehind(int verb) {
        Span sentence = tokens.sentenceAround(verb);
        boolean article = tokens.is(verb + 1, "a") || tokens.is(verb + 1, "an") || tokens.is(verb + 1, "the");
        int last = verb + 1;
        while (article && last + 1 < sentence.end() && last < verb + LONGEST && isInNoun(last + 1)) {
            last++;
        }
        return article && heads.is(tokens.word(last), HeadKind.DOCUMENT);
    }

    private boolean isInNoun(int token) {
        Tag tag = tokens.tag(token);
        return tag.isNoun() || tag.isAdjective();
    }
}
