package readout.extract.text;

import java.util.Arrays;
import java.util.Locale;

/// A distinct written form. Everything that depends on the form alone is worked out once.
public final class Word {

    /// What stands beyond the ends of a text: a mark that no text holds and no class knows.
    static final Word BEYOND = new Word("\u0000", -1, new Vocabulary());

    private static final int CAPITALISED = 1;
    private static final int UPPER = 2;
    private static final int DIGITS = 4;
    private static final int LETTERS = 8;
    private static final int COMPOUND = 16;
    private static final int DOTTED = 32;

    private final String text;
    private final char[] characters;
    private final String lower;
    private final int hash;
    private final int slot;
    private final int id;
    private final int lowerId;
    private final int stemId;
    private final long classes;
    private final int shape;

    Word(String text, int slot, Vocabulary vocabulary) {
        this.text = text;
        this.characters = text.toCharArray();
        this.lower = straightApostrophe(text.toLowerCase(Locale.ROOT));
        this.hash = lower.hashCode();
        this.slot = slot;
        String straight = text.replace('’', '\'');
        String stem = Stem.of(lower);
        this.lowerId = vocabulary.id(lower);
        this.id = lowerId != 0 && straight.equals(lower) ? lowerId : idOf(straight, vocabulary);
        this.stemId = stem.equals(lower) ? lowerId : vocabulary.id(stem);
        this.classes = WordClass.maskOf(lower);
        this.shape = shapeOf(text) | (isCompound(text, lower) ? COMPOUND : 0);
    }

    private static String straightApostrophe(String form) {
        return form.length() > 1 ? form.replace('’', '\'') : form;
    }

    /// The number of the form, or else of the form without diacritics, or of a name in capitals as it is written
    /// elsewhere.
    private static int idOf(String text, Vocabulary vocabulary) {
        int id = vocabulary.id(text);
        if (id == 0 && !Diacritics.isPlain(text)) {
            id = vocabulary.id(Diacritics.without(text));
        }
        if (id == 0 && text.length() > 1 && isUpperCase(text)) {
            String lower = text.toLowerCase(Locale.ROOT);
            id = vocabulary.id(text.charAt(0) + lower.substring(1));
            return id == 0 ? vocabulary.id(lower) : id;
        }
        return id;
    }

    private static boolean isUpperCase(String text) {
        char last = text.charAt(text.length() - 1);
        return (last < 'a' || last > 'z') && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static int shapeOf(String text) {
        int shape = Character.isUpperCase(text.codePointAt(0)) ? CAPITALISED : 0;
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isLetter(c)) {
                lower++;
            } else if (Character.isDigit(c)) {
                shape |= DIGITS;
            }
        }
        shape |= upper + lower > 0 ? LETTERS : 0;
        shape |= text.length() > 1 && text.endsWith(".") ? DOTTED : 0;
        return upper > 1 && lower == 0 ? shape | UPPER : shape;
    }

    private static boolean isCompound(String text, String lower) {
        return (text.indexOf('-') > 0 || text.indexOf('–') > 0) && !text.equals(lower);
    }

    /// Whether it is what stands between two places.
    boolean stands(char[] in, int start, int end) {
        return Arrays.equals(characters, 0, characters.length, in, start, end);
    }

    /// The form as it stands.
    public String text() {
        return text;
    }

    /// In lower case, with a straight apostrophe.
    public String lower() {
        return lower;
    }

    /// Which of the extractor's distinct forms this is; small, and valid until the words are forgotten.
    public int slot() {
        return slot;
    }

    /// Its number in the vocabulary of all lexicons, 0 if no lexicon has it.
    public int id() {
        return id;
    }

    /// The number of the form in lower case, 0 if no lexicon has it.
    public int lowerId() {
        return lowerId;
    }

    /// The number of the stem, 0 if no lexicon has it.
    public int stemId() {
        return stemId;
    }

    public boolean in(WordClass of) {
        return (classes & of.bit()) != 0;
    }

    /// Whether the word, in lower case, is this one. Almost always it is not, which the hashes tell without a look at
    /// either.
    public boolean is(String form) {
        return hash == form.hashCode() && lower.equals(form);
    }

    /// The hash of the form in lower case.
    int hash() {
        return hash;
    }

    public boolean isCapitalised() {
        return (shape & CAPITALISED) != 0;
    }

    /// Whether it has at least two letters, all of them capitals.
    public boolean isUpper() {
        return (shape & UPPER) != 0;
    }

    public boolean hasDigits() {
        return (shape & DIGITS) != 0;
    }

    public boolean hasLetters() {
        return (shape & LETTERS) != 0;
    }

    /// Whether a dot ends it that is not all of it: *U.S.*, *...*.
    boolean isDotted() {
        return (shape & DOTTED) != 0;
    }

    /// Whether it has a hyphen or dash inside and is not all in lower case: *U.S.-Iraq*.
    public boolean isCompound() {
        return (shape & COMPOUND) != 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
