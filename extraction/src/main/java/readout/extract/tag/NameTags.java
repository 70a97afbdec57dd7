package readout.extract.tag;

import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.Word;
import readout.extract.text.WordSet;

/// Tells names, and words before names, from the verbs that they look like.
final class NameTags {

    /// Words of names that are written small.
    private static final WordSet PARTICLES =
            WordSet.of("bin", "ibn", "bint", "al", "el", "abu", "de", "da", "dos", "van", "von", "der");

    private NameTags() {}

    /// *the governor, **Khaled** Fouda*, *Sheikh Nasser bin **Rashed** told …*: a capital before a name belongs to it,
    /// and so does one behind a word of names.
    static boolean isName(Tokens tokens, int token, Span sentence) {
        boolean capital = token > sentence.start()
                && token + 1 < sentence.end()
                && tokens.word(token).isCapitalised()
                && !tokens.word(token).isUpper();
        return capital
                && (tokens.tag(token + 1) == Tag.NNP
                        || isParticle(tokens.word(token + 1))
                        || PARTICLES.contains(tokens.word(token - 1)));
    }

    /// *Khaled **al-Obeidi***, *Ahmed **bin** Said*
    private static boolean isParticle(Word word) {
        return PARTICLES.contains(word)
                || word.text().startsWith("al-")
                || word.text().startsWith("el-");
    }

    /// *"…," **Gowdy** said*: what has a capital inside a sentence, and is no exclamation that a quotation opens with.
    static boolean isCapitalised(Tokens tokens, int token, Span sentence) {
        return token > sentence.start()
                && token + 1 < sentence.end()
                && tokens.word(token).isCapitalised()
                && tokens.tag(token + 1).isVerb()
                && !tokens.quotes().contains(token);
    }

    /// *his counterpart, **Wong** announced*: a participle ends with *ing*.
    static boolean isNoParticiple(Tokens tokens, int token, Span sentence) {
        return token > sentence.start()
                && tokens.word(token).isCapitalised()
                && !tokens.word(token).lower().endsWith("ing");
    }

    /// *the opposition **Socialists** accused …*: those who hold with something are written large.
    static boolean isFollowers(Tokens tokens, int token, Span sentence) {
        return token > sentence.start()
                && tokens.word(token).isCapitalised()
                && tokens.word(token).lower().endsWith("ists");
    }

    /// ***neighbouring** Eritrea*
    static boolean isNeighbour(Tokens tokens, int token, Span sentence) {
        return (tokens.is(token, "neighbouring") || tokens.is(token, "neighboring"))
                && token + 1 < sentence.end()
                && tokens.tag(token + 1).isProperNoun();
    }
}
