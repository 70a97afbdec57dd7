package readout.extract.statement;

import readout.extract.name.HeadKind;
import readout.extract.name.HeadWords;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Tells those who only carry what others say: an *it* that means a document or a body (*said **a communique**. …, it
/// said*), and people who speak for somebody.
record Carriers(Tokens tokens, HeadWords heads) {

    private static final WordSet SPOKESPEOPLE = WordSet.of(
            "spokesman", "spokesmen", "spokeswoman", "spokesperson", "spokespersons", "spokespeople", "aide", "aides");

    /// How far before *it* a document is looked for, in tokens.
    private static final int FARTHEST = 300;

    /// How long the words for a document are, in tokens.
    private static final int LONGEST = 6;

    /// Whether somebody is named who speaks for others.
    boolean isSpokesperson(Span source) {
        for (int i = source.start(); i < source.end(); i++) {
            boolean press = tokens.is(i, "press") && tokens.is(i + 1, "secretary");
            boolean communications = tokens.is(i, "communications")
                    && (tokens.is(i + 1, "director") || tokens.is(i + 1, "chief") || tokens.is(i + 1, "head"));
            if (SPOKESPEOPLE.contains(tokens.word(i)) || press || communications) {
                return true;
            }
        }
        return false;
    }

    /// Whether a document spoke last before an *it*.
    boolean isDocument(int it) {
        return spokeLast(it, HeadKind.DOCUMENT);
    }

    /// Whether a body spoke last before an *it*: *the **ministry** said. …, it added*.
    boolean isBody(int it) {
        return spokeLast(it, HeadKind.BODY);
    }

    private boolean spokeLast(int it, HeadKind kind) {
        for (int i = it - 1; i > 0 && i > it - FARTHEST; i--) {
            boolean speaks = Sources.SPEECH.contains(tokens.word(i)) || tokens.is(i, "reads") || tokens.is(i, "read");
            if (speaks && !tokens.quotes().contains(i) && !tokens.is(i - 1, "it")) {
                boolean acronym = kind == HeadKind.BODY && tokens.word(i - 1).isUpper();
                return acronym || heads.is(tokens.word(i - 1), kind) || isBehind(i, kind);
            }
        }
        return false;
    }

    /// *said **a joint communique***
    private boolean isBehind(int verb, HeadKind kind) {
        Span sentence = tokens.sentenceAround(verb);
        boolean article = tokens.is(verb + 1, "a") || tokens.is(verb + 1, "an") || tokens.is(verb + 1, "the");
        int last = verb + 1;
        while (article && last + 1 < sentence.end() && last < verb + LONGEST && isInNoun(last + 1)) {
            last++;
        }
        return article && heads.is(tokens.word(last), kind);
    }

    private boolean isInNoun(int token) {
        Tag tag = tokens.tag(token);
        return tag.isNoun() || tag.isAdjective();
    }
}
