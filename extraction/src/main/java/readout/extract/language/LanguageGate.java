package readout.extract.language;

import java.util.Locale;
import java.util.Optional;
import readout.extract.text.Tokens;
import readout.extract.text.Word;
import readout.extract.text.WordClass;

/// Tells English text from other text. The share of function words decides nearly always; only a text that has few
/// of them is looked at more closely.
public final class LanguageGate {

    /// Per cent of the words without a capital, for names are alike in all languages. English prose has more than
    /// 15, other languages at most a few; lists of results have few in any language.
    public static final int LEAST_SHARE = 8;

    /// Texts with fewer words without a capital are taken as English as long as they are in its script.
    public static final int LEAST_WORDS = 10;

    private static final int LAST_LATIN = 0x24F;

    private LanguageGate() {}

    /// What keeps a text from being read, for instance `looks like es; 4 % of its words are English function words`;
    /// empty if it is English.
    public static Optional<String> obstacle(Tokens tokens) {
        int all = 0;
        int words = 0;
        int english = 0;
        int otherScript = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Word word = tokens.word(i);
            if (word.hasLetters()) {
                all++;
                otherScript += word.text().codePointAt(0) > LAST_LATIN ? 1 : 0;
                boolean name = word.isCapitalised() && !word.isUpper();
                words += name ? 0 : 1;
                english += !name && word.in(WordClass.ENGLISH) ? 1 : 0;
            }
        }
        boolean foreignScript = otherScript * 2 > all;
        if (!foreignScript && (words < LEAST_WORDS || english * 100L >= (long) words * LEAST_SHARE)) {
            return Optional.empty();
        }
        String language = ForeignLanguage.of(tokens.text());
        return language.equals("en") && !foreignScript
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "looks like %s; %d %% of its words are English function words",
                        language,
                        english * 100L / Math.max(words, 1)));
    }
}
