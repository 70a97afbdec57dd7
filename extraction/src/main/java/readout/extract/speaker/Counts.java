package readout.extract.speaker;

import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.Word;

/// How many a phrase for several counts: *the **three** ministers*, *the **trio***.
final class Counts {

    /// The most that are counted.
    static final int MOST = 7;

    private Counts() {}

    /// Whether one word stands for so many: *the pair*.
    static boolean isOne(Word word) {
        return word.is("pair") || word.is("duo") || word.is("trio") || word.is("quartet");
    }

    /// How many a phrase counts; 0 if it does not tell, or only that they are two.
    static int of(Tokens tokens, Span phrase, int head) {
        for (int i = phrase.start(); i <= head; i++) {
            int count = switch (tokens.word(i).lower()) {
                case "three", "trio" -> 3;
                case "four", "quartet" -> 4;
                case "five" -> 5;
                case "six" -> 6;
                case "seven" -> MOST;
                default -> 0;
            };
            if (count > 0) {
                return count;
            }
        }
        return 0;
    }
}
