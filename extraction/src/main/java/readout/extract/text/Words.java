package readout.extract.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The distinct words that an extractor has met, found by the characters of the text without making a string. Bounded:
/// when there are too many, all are forgotten before the next article; within an article, further ones are made anew
/// each time.
public final class Words {

    /// Slots are below this; a word that is not remembered has slot [#NONE].
    public static final int MOST = 1 << 15;

    public static final int NONE = -1;

    private static final int TABLE = MOST * 4;

    private final Vocabulary vocabulary;
    private final @Nullable Word[] table = new Word[TABLE];
    private int count;
    private int generation;

    public Words(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Forgets all words if they are many. Whoever keeps something by slot must forget it when the answer changes.
    ///
    /// @return the generation of the slots
    public int startArticle() {
        if (count > MOST / 2) {
            Arrays.fill(table, null);
            count = 0;
            generation++;
        }
        return generation;
    }

    /// The word between two offsets, which count characters.
    Word at(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        int place = (hash ^ (hash >>> 15)) & (TABLE - 1);
        Word found = table[place];
        while (found != null) {
            if (found.text().length() == end - start && text.startsWith(found.text(), start)) {
                return found;
            }
            place = (place + 1) & (TABLE - 1);
            found = table[place];
        }
        if (count == MOST) {
            return new Word(text.substring(start, end), NONE, vocabulary);
        }
        Word made = new Word(text.substring(start, end), count++, vocabulary);
        table[place] = made;
        return made;
    }
}
