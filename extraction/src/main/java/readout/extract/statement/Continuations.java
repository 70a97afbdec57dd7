package readout.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.extract.cue.CueKind;
import readout.extract.cue.Frame;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Gives sentences in free indirect style to the statement before them: no reporting words, and a tense that
/// reports.
final class Continuations {

    private static final WordSet KEPT =
            WordSet.of("say", "comment", "elaborate", "confirm", "specify", "name", "identify", "reveal", "disclose");

    private final Tokens tokens;

    Continuations(Tokens tokens) {
        this.tokens = tokens;
    }

    void join(List<Draft> drafts) {
        @Nullable Draft[] bySentence = new Draft[tokens.sentences().size()];
        for (Draft draft : drafts) {
            int last = tokens.sentenceOf(draft.reach() - 1);
            Draft other = bySentence[last];
            bySentence[last] = other != null && other.reach() > draft.reach() ? other : draft;
        }
        for (int i = 1; i < bySentence.length; i++) {
            Draft before = bySentence[i - 1];
            Span sentence = tokens.sentences().get(i);
            if (before == null || bySentence[i] != null || !mayGoOn(before, sentence)) {
                continue;
            }
            Span words = Trim.outer(tokens, sentence.start(), sentence.end());
            if (!words.isEmpty()) {
                before.continuation().add(words);
                bySentence[i] = before;
            }
        }
    }

    private boolean mayGoOn(Draft before, Span sentence) {
        boolean clausal = before.kind() == CueKind.SAY && before.frame() == Frame.CLAUSE;
        boolean unquoted =
                !tokens.quotes().contains(before.start()) && !tokens.quotes().contains(sentence.start());
        boolean reachesEnd =
                before.reach() >= tokens.sentenceAround(before.reach() - 1).end() - 1;
        return clausal
                && unquoted
                && reachesEnd
                && !tokens.startsParagraph(sentence.start())
                && (reports(sentence) || goesOnFor(before, sentence));
    }

    /// Whether a pronoun opens the sentence and a verb in it stands in the tense of reported speech.
    private boolean reports(Span sentence) {
        if (!tokens.in(sentence.start(), WordClass.SUBJECT_PRONOUN)
                && !tokens.in(sentence.start(), WordClass.DETERMINER)) {
            return false;
        }
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (tokens.tag(i) == Tag.MD) {
                boolean reported = tokens.is(i, "would")
                        || tokens.is(i, "could")
                        || tokens.is(i, "should")
                        || tokens.is(i, "might");
                return reported && !isKept(i);
            }
        }
        return false;
    }

    /// Whether the narrator tells what somebody did not say: *She **would not say** when*.
    private boolean isKept(int modal) {
        return tokens.in(modal + 1, WordClass.NEGATION)
                && (KEPT.contains(tokens.word(modal + 2))
                        || (tokens.is(modal + 2, "be") && tokens.is(modal + 3, "drawn")));
    }

    /// Whether the side of which the speaker spoke, or both sides, *will* or *should* do something: *Wang said China is
    /// ready. **China will** open its ports.*
    private boolean goesOnFor(Draft before, Span sentence) {
        int verb = sentence.start() + 1;
        boolean same = tokens.word(sentence.start()).isCapitalised()
                && tokens.word(sentence.start())
                        .text()
                        .equals(tokens.word(before.start()).text())
                && !tokens.in(sentence.start(), WordClass.DETERMINER);
        if (!same) {
            boolean both = tokens.is(sentence.start(), "both") || tokens.is(verb, "two");
            verb = tokens.is(verb, "two") ? verb + 1 : verb;
            boolean sides = both && (tokens.is(verb, "sides") || tokens.is(verb, "countries"));
            if (!sides) {
                return false;
            }
            verb++;
        }
        return tokens.is(verb, "will") || tokens.is(verb, "should") || tokens.is(verb, "must");
    }
}
