package readout.extract.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The distinct words that an extractor has met, found by the characters of the text without making a string.
/// Bounded: when there are too many, all are forgotten before the next article; within an article, further ones
/// are made anew each time.
public final class Words {

    /// Slots are below this; a word that is not remembered has slot [#NONE].
    public static final int MOST = 1 << 15;

    public static final int NONE = -1;

    private static final int LEAST = 1 << 11;

    /// Words that were chosen to fall on one place cannot make a search longer than this.
    private static final int MOST_TRIES = 128;

    /// The golden ratio of 2^32.
    private static final int SPREAD = 0x9E3779B9;

    private final Vocabulary vocabulary;

    /// At most half full, and smaller than a processor's cache as long as the words are few.
    private @Nullable Word[] table = new Word[LEAST];

    private int count;
    private int generation;

    public Words(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Forgets all words if they are many. Whoever keeps something by slot must forget it when the answer
    /// changes.
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
    Word at(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text[i];
        }
        int place = place(hash);
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Word found = table[place];
            if (found == null) {
                return made(new String(text, start, end - start), place);
            }
            if (found.stands(text, start, end)) {
                return found;
            }
            place = (place + 1) & (table.length - 1);
        }
        return new Word(new String(text, start, end - start), NONE, vocabulary);
    }

    private Word made(String form, int place) {
        return count == MOST ? new Word(form, NONE, vocabulary) : remember(new Word(form, count, vocabulary), place);
    }

    private Word remember(Word word, int place) {
        table[place] = word;
        count++;
        if (count * 2 > table.length) {
            grow();
        }
        return word;
    }

    private void grow() {
        @Nullable Word[] old = table;
        table = new Word[old.length * 2];
        for (Word word : old) {
            if (word != null) {
                int place = place(word.text().hashCode());
                while (table[place] != null) {
                    place = (place + 1) & (table.length - 1);
                }
                table[place] = word;
            }
        }
    }

    /// Where a word's search begins: neighbouring hashes, which numbers have, are spread over the table.
    ///
    /// @param hash that of its string
    private int place(int hash) {
        return (hash * SPREAD) >>> (Integer.numberOfLeadingZeros(table.length) + 1);
    }
}
