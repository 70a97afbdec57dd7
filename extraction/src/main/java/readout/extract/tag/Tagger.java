package readout.extract.tag;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.Word;
import readout.extract.text.WordClass;
import readout.extract.text.Words;

/// Gives each token its part of speech, from left to right, always the best one next. Remembers the scores of words by
/// their slots, so it belongs to one extractor.
public final class Tagger {

    private static final String BEFORE_SENTENCE = "*SB*";
    private static final String BEHIND_SENTENCE = "*SE*";

    private final TagWeights weights;
    private final VerbReadings readings;
    private final @Nullable Scores[] known = new Scores[Words.MOST];
    private final Scores before;
    private final Scores behind;
    private int generation;

    /// The vectors that a word adds to its own scores and to those around it.
    private static final class Scores {
        private final float[] own;
        private final float[] p;
        private final float[] pp;
        private final float[] n;
        private final float[] nn;

        Scores(TagWeights weights, String form) {
            own = weights.own(form);
            p = weights.neighbour("p=", form);
            pp = weights.neighbour("pp=", form);
            n = weights.neighbour("n=", form);
            nn = weights.neighbour("nn=", form);
        }
    }

    public Tagger(TagWeights weights, VerbReadings readings) {
        this.weights = weights;
        this.readings = readings;
        this.before = scores(BEFORE_SENTENCE);
        this.behind = scores(BEHIND_SENTENCE);
    }

    /// Tags all tokens.
    ///
    /// @param slots the generation of the words' slots
    public void tag(Tokens tokens, int slots) {
        if (slots != generation) {
            Arrays.fill(known, null);
            generation = slots;
        }
        for (Span sentence : tokens.sentences()) {
            tag(tokens, sentence);
            readings.correct(tokens, sentence);
        }
    }

    private void tag(Tokens tokens, Span sentence) {
        int none = weights.count();
        int beforeLast = none;
        int last = none;
        @Nullable Scores previousButOne = null;
        Scores previous = before;
        Scores current = scores(tokens, sentence.start(), sentence);
        @Nullable Scores next = scores(tokens, sentence.start() + 1, sentence);
        float[] sum = new float[none];
        for (int i = sentence.start(); i < sentence.end(); i++) {
            Scores nextButOne = next == behind ? null : scores(tokens, i + 2, sentence);
            System.arraycopy(current.own, 0, sum, 0, none);
            add(sum, previous.p);
            if (previousButOne != null) {
                add(sum, previousButOne.pp);
            }
            add(sum, next.n);
            if (nextButOne != null) {
                add(sum, nextButOne.nn);
            }
            if (last != none) {
                add(sum, weights.transition(beforeLast, last));
            }
            int best = best(sum);
            tokens.tag(i, weights.tag(best));
            beforeLast = last;
            last = best;
            previousButOne = previous;
            previous = current;
            current = next;
            next = nextButOne == null ? behind : nextButOne;
        }
    }

    private static void add(float[] sum, float[] vector) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += vector[i];
        }
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    private Scores scores(Tokens tokens, int token, Span sentence) {
        if (token >= sentence.end()) {
            return behind;
        }
        Word word = tokens.word(token);
        if (word.slot() == Words.NONE) {
            return scores(treebankForm(word));
        }
        Scores scores = known[word.slot()];
        if (scores == null) {
            scores = scores(treebankForm(word));
            known[word.slot()] = scores;
        }
        return scores;
    }

    private Scores scores(String form) {
        return new Scores(weights, form);
    }

    /// How the treebank writes what modern texts write with other characters.
    private static String treebankForm(Word word) {
        String text = word.text();
        return switch (text) {
            case "“", "„", "«", "‘" -> "``";
            case "”", "»", "\"" -> "''";
            case "(", "[" -> "-LRB-";
            case ")", "]" -> "-RRB-";
            case "—", "–", "―" -> "--";
            case "…" -> "...";
            default -> word.in(WordClass.POSSESSIVE_MARK) || text.length() > 1 ? text.replace('’', '\'') : text;
        };
    }
}
