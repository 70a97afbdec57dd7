package readout.extract.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/// Names the language of a text. Its model is large and seldom needed: it is loaded at the first question, and given
/// back when memory is short.
final class ForeignLanguage {

    private static final String MODEL = "/langdetect-183.bin";
    private static final int ENOUGH = 300;

    /// Individual languages of which BCP 47 knows the macrolanguage.
    private static final Map<String, String> MACROLANGUAGES =
            Map.of("cmn", "zh", "pes", "fa", "lvs", "lv", "ekk", "et", "plt", "mg", "arb", "ar");

    private static final Map<String, String> TWO_LETTERS = twoLetters();

    private static SoftReference<LanguageDetectorME> detector = new SoftReference<>(null);

    private ForeignLanguage() {}

    /// The BCP 47 tag of the language in which the first some hundred characters are written.
    ///
    /// @throws UncheckedIOException if the packaged model cannot be read
    static synchronized String of(String text) {
        LanguageDetectorME loaded = detector.get();
        if (loaded == null) {
            loaded = load();
            detector = new SoftReference<>(loaded);
        }
        String code = loaded.predictLanguage(text.substring(0, Math.min(text.length(), ENOUGH)))
                .getLang();
        @Nullable String macrolanguage = MACROLANGUAGES.get(code);
        return macrolanguage == null ? TWO_LETTERS.getOrDefault(code, code) : macrolanguage;
    }

    private static LanguageDetectorME load() {
        try (InputStream in = Objects.requireNonNull(ForeignLanguage.class.getResourceAsStream(MODEL), MODEL)) {
            return new LanguageDetectorME(new LanguageDetectorModel(new BufferedInputStream(in, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> twoLetters() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            codes.put(Locale.of(code).getISO3Language(), code);
        }
        return codes;
    }
}
