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
    private static final int LEAST = 1 << 9;

    private final TagWeights weights;
    private final VerbReadings readings;
    private final WordScores before;
    private final WordScores behind;

    /// Farther from the sentence than one token, where nothing stands.
    private final WordScores outside;

    private final float[] sum;
    private @Nullable WordScores[] known = {};
    private int generation;

    public Tagger(TagWeights weights, VerbReadings readings) {
        this.weights = weights;
        this.readings = readings;
        this.before = weights.word(BEFORE_SENTENCE);
        this.behind = weights.word(BEHIND_SENTENCE);
        this.outside = weights.nothing();
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
        WordScores previousButOne = outside;
        WordScores previous = before;
        WordScores current = scores(tokens, sentence.start(), sentence);
        WordScores next = scores(tokens, sentence.start() + 1, sentence);
        for (int i = sentence.start(); i < sentence.end(); i++) {
            WordScores nextButOne = next == behind ? outside : scores(tokens, i + 2, sentence);
            float[] tags = weights.transition(beforeLast, last);
            beforeLast = last;
            last = Long.bitCount(current.allowed) == 1
                    ? Long.numberOfTrailingZeros(current.allowed)
                    : best(
                            current,
                            previous.previous,
                            previousButOne.previousButOne,
                            next.next,
                            nextButOne.nextButOne,
                            tags);
            tokens.tag(i, weights.tag(last));
            previousButOne = previous;
            previous = current;
            current = next;
            next = nextButOne == outside ? behind : nextButOne;
        }
    }

    /// The best of the tags that a word may have, the first of equals.
    private int best(WordScores word, float[] p, float[] pp, float[] n, float[] nn, float[] tags) {
        if (word.allowed == weights.all()) {
            add(word.own, p, pp, n, nn, tags);
            return best();
        }
        float[] own = word.own;
        int best = -1;
        float most = Float.NEGATIVE_INFINITY;
        for (long rest = word.allowed; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            float score = own[i] + p[i] + pp[i] + n[i] + nn[i] + tags[i];
            if (score > most) {
                best = i;
                most = score;
            }
        }
        return best;
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

    private WordScores scores(Tokens tokens, int token, Span sentence) {
        if (token >= sentence.end()) {
            return behind;
        }
        Word word = tokens.word(token);
        int slot = word.slot();
        if (slot == Words.NONE) {
            return weights.word(treebankForm(word));
        }
        WordScores scores = slot < known.length ? known[slot] : null;
        return scores == null ? remember(slot, weights.word(treebankForm(word))) : scores;
    }

    private WordScores remember(int slot, WordScores scores) {
        if (slot >= known.length) {
            known = Arrays.copyOf(known, Math.max(LEAST, slot * 2));
        }
        known[slot] = scores;
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
