package readout.extract.tag;

import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Tells verbs and adverbs behind *to* that look like nouns and adjectives.
final class Infinitives {

    /// What leads to a state, and not to a deed.
    private static final WordSet OUTCOMES = WordSet.of(
            "due",
            "owing",
            "thanks",
            "led",
            "lead",
            "leads",
            "leading",
            "contributed",
            "contributes",
            "contributing",
            "compared",
            "linked",
            "related",
            "attributed",
            "shift",
            "shifted",
            "drop",
            "dropped",
            "fell",
            "fallen",
            "down",
            "add",
            "adds",
            "added",
            "return",
            "returned",
            "response",
            "next",
            "similar",
            "relative");

    private Infinitives() {}

    /// *would **back** the bid*
    static boolean isBack(Tokens tokens, int token, Span sentence) {
        return tokens.is(token, "back")
                && token > sentence.start()
                && token + 1 < sentence.end()
                && (tokens.tag(token - 1) == Tag.MD || tokens.tag(token - 1) == Tag.TO)
                && (tokens.tag(token + 1) == Tag.DT
                        || tokens.tag(token + 1) == Tag.PRP_POSSESSIVE
                        || tokens.tag(token + 1).isProperNoun());
    }

    /// *according to **exit** polls*: whom *according to* names is no infinitive.
    static boolean isSource(Tokens tokens, int token, Span sentence) {
        return token - 2 >= sentence.start() && tokens.is(token - 1, "to") && tokens.is(token - 2, "according");
    }

    /// *appealed to New Zealand to **champion** the cause*
    static boolean isOne(Tokens tokens, int token, Span sentence) {
        int to = tokens.is(token - 1, "further") ? token - 2 : token - 1;
        return to > sentence.start()
                && token + 2 < sentence.end()
                && tokens.tag(to) == Tag.TO
                && tokens.is(token + 1, "the")
                && !tokens.is(token + 2, "next")
                && !tokens.is(token + 2, "following")
                && !tokens.is(token + 2, "same")
                && !tokens.in(token + 2, WordClass.DAY);
    }

    /// *to **further** organise the party*, *they **further** call on …*
    static boolean isFurther(Tokens tokens, int token, Span sentence) {
        return tokens.is(token, "further")
                && token > sentence.start()
                && token + 1 < sentence.end()
                && (tokens.in(token - 1, WordClass.SUBJECT_PRONOUN)
                        || isBetweenSubjectAndVerb(tokens, token)
                        || (tokens.tag(token - 1) == Tag.TO
                                && (tokens.tag(token + 1) == Tag.VB
                                        || (token + 2 < sentence.end() && tokens.is(token + 2, "the")))));
    }

    /// *The chairperson **further** appeals to …*
    private static boolean isBetweenSubjectAndVerb(Tokens tokens, int token) {
        Tag before = tokens.tag(token - 1);
        Tag next = tokens.tag(token + 1);
        return (before == Tag.NN || before == Tag.NNP) && (next == Tag.NNS || next == Tag.VBZ);
    }

    /// *The chairperson further **appeals** to …*
    static boolean isBehindFurther(Tokens tokens, int token, Span sentence) {
        return token > sentence.start() && tokens.is(token - 1, "further") && tokens.tag(token - 1) == Tag.RB;
    }

    /// *to **better** protect the coast*, *pledged to **lower** prices*; not *led to **lower** prices*
    static Tag compared(Tokens tokens, int token, Span sentence) {
        boolean behindTo =
                token > sentence.start() + 1 && token + 1 < sentence.end() && tokens.tag(token - 1) == Tag.TO;
        if (!behindTo) {
            return Tag.JJR;
        }
        if (tokens.tag(token + 1) == Tag.VB) {
            return Tag.RBR;
        }
        return tokens.is(token, "lower") && !OUTCOMES.contains(tokens.word(token - 2)) ? Tag.VB : Tag.JJR;
    }
}
