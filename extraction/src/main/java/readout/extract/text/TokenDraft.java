package readout.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Tokens while they are being found.
final class TokenDraft {

    private final String text;
    private final char[] chars;
    private final Words known;
    private Word[] words;
    private int[] starts;
    private int[] ends;
    private int[] paragraphOf;
    private int[] sentenceOf = {};
    private List<Span> sentences = List.of();
    private int size;
    private int paragraph;

    /// The tokens of a text.
    ///
    /// @param chars its characters
    TokenDraft(String text, char[] chars, Words known) {
        this.text = text;
        this.chars = chars;
        this.known = known;
        int guess = text.length() / 4 + 16;
        words = new Word[guess];
        starts = new int[guess];
        ends = new int[guess];
        paragraphOf = new int[guess];
    }

    void add(int start, int end) {
        if (size == words.length) {
            int more = size + size / 2;
            words = Arrays.copyOf(words, more);
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            paragraphOf = Arrays.copyOf(paragraphOf, more);
        }
        words[size] = known.at(chars, start, end);
        starts[size] = start;
        ends[size] = end;
        paragraphOf[size] = paragraph;
        size++;
    }

    /// What follows is in another paragraph.
    void endParagraph() {
        if (size > 0 && paragraphOf[size - 1] == paragraph) {
            paragraph++;
        }
    }

    void trim() {
        words = Arrays.copyOf(words, size);
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        paragraphOf = Arrays.copyOf(paragraphOf, size);
    }

    /// Takes the ends of the sentences, which are token numbers in rising order, the last one being the size.
    void sentencesEndAt(List<Integer> bounds) {
        List<Span> found = new ArrayList<>(bounds.size());
        sentenceOf = new int[size];
        int start = 0;
        for (int end : bounds) {
            Arrays.fill(sentenceOf, start, end, found.size());
            found.add(new Span(start, end));
            start = end;
        }
        sentences = List.copyOf(found);
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    Word[] words() {
        return words;
    }

    int[] starts() {
        return starts;
    }

    int[] ends() {
        return ends;
    }

    int[] paragraphOf() {
        return paragraphOf;
    }

    int[] sentenceOf() {
        return sentenceOf;
    }

    List<Span> sentences() {
        return sentences;
    }

    /// Whether white space stands before the token.
    boolean isSpacedBefore(int token) {
        return token == 0 || starts[token] > ends[token - 1];
    }
}
