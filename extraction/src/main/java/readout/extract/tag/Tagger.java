package readout.extract.tag;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.Word;
import readout.extract.text.WordClass;
import readout.extract.text.Words;

/// Gives each token its part of speech, from left to right, always the best one next. Remembers the scores of
/// words by their slots, so it belongs to one extractor.
public final class Tagger {

    private static final String BEFORE_SENTENCE = "*SB*";
    private static final String BEHIND_SENTENCE = "*SE*";

    private final TagWeights weights;
    private final VerbReadings readings;
    private final @Nullable Scores[] known = new Scores[Words.MOST];
    private final Scores before;
    private final Scores behind;

    /// Farther from the sentence than one token, where nothing stands.
    private final Scores outside;

    private final float[] sum;
    private int generation;

    /// The vectors that a word adds to its own scores and to those around it.
    private static final class Scores {
        private final float[] own;
        private final float[] p;
        private final float[] pp;
        private final float[] n;
        private final float[] nn;

        private Scores(float[] own, float[] p, float[] pp, float[] n, float[] nn) {
            this.own = own;
            this.p = p;
            this.pp = pp;
            this.n = n;
            this.nn = nn;
        }

        static Scores of(TagWeights weights, String form) {
            return new Scores(
                    weights.own(form),
                    weights.neighbour("p=", form),
                    weights.neighbour("pp=", form),
                    weights.neighbour("n=", form),
                    weights.neighbour("nn=", form));
        }

        static Scores none(TagWeights weights) {
            float[] zero = new float[weights.count()];
            return new Scores(zero, zero, zero, zero, zero);
        }
    }

    public Tagger(TagWeights weights, VerbReadings readings) {
        this.weights = weights;
        this.readings = readings;
        this.before = Scores.of(weights, BEFORE_SENTENCE);
        this.behind = Scores.of(weights, BEHIND_SENTENCE);
        this.outside = Scores.none(weights);
        this.sum = new float[weights.count()];
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
            TagRules.correct(tokens, sentence);
        }
    }

    private void tag(Tokens tokens, Span sentence) {
        int none = weights.count();
        int beforeLast = none;
        int last = none;
        Scores previousButOne = outside;
        Scores previous = before;
        Scores current = scores(tokens, sentence.start(), sentence);
        Scores next = scores(tokens, sentence.start() + 1, sentence);
        for (int i = sentence.start(); i < sentence.end(); i++) {
            Scores nextButOne = next == behind ? outside : scores(tokens, i + 2, sentence);
            float[] tags = weights.transition(beforeLast, last);
            add(current.own, previous.p, previousButOne.pp, next.n, nextButOne.nn, tags);
            beforeLast = last;
            last = best();
            tokens.tag(i, weights.tag(last));
            previousButOne = previous;
            previous = current;
            current = next;
            next = nextButOne == outside ? behind : nextButOne;
        }
    }

    /// Sums up in one loop, which the compiler turns into vector instructions.
    private void add(float[] own, float[] p, float[] pp, float[] n, float[] nn, float[] tags) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] = own[i] + p[i] + pp[i] + n[i] + nn[i] + tags[i];
        }
    }

    private int best() {
        int best = 0;
        for (int i = 1; i < sum.length; i++) {
            if (sum[i] > sum[best]) {
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
            return Scores.of(weights, treebankForm(word));
        }
        Scores scores = known[word.slot()];
        if (scores == null) {
            scores = Scores.of(weights, treebankForm(word));
            known[word.slot()] = scores;
        }
        return scores;
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
