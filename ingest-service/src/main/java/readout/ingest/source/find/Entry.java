package readout.ingest.source.find;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import readout.event.article.Sha256;
import readout.page.Published;

/// What a source shows of one article.
///
/// @param url where the article stands
/// @param title plain text
/// @param published when, if the source says so
/// @param language BCP 47 tag, if the source says so
/// @param content what the source itself shows of its text
/// @param withdrawn whether the source says that it is not to be used any more
public record Entry(
        String url,
        @Nullable String title,
        @Nullable Published published,
        @Nullable String language,
        Content content,
        boolean withdrawn) {

    /// A text of which it is not known that it is whole is fetched from its page.
    ///
    /// @param text plain text; empty if there is none
    /// @param whole whether that is the whole article
    public record Content(String text, boolean whole) {

        /// The source shows no text.
        public static final Content NONE = new Content("", false);

        /// A text shorter than this, in characters, is taken for a summary.
        private static final int WHOLE = 1_000;

        private static final String BREAKS_OFF =
                "(?is).*(\\.\\.\\.|\u2026|\\[\u2026\\]|\\[\\.\\.\\.\\]|read more|continue reading|full story)\\W*";

        public Content {
            requireNonNull(text, "text");
        }

        /// Judges by length and end whether a text is whole.
        static Content of(String text) {
            String end = text.substring(Math.max(0, text.length() - 80));
            return new Content(text, text.length() >= WHOLE && !end.matches(BREAKS_OFF));
        }
    }

    public Entry {
        requireNonNull(url, "url");
        requireNonNull(content, "content");
    }

    /// An address alone.
    public static Entry of(String url, @Nullable String title) {
        return new Entry(url, title, null, null, Content.NONE, false);
    }

    /// The same for as long as the source shows the same of the article.
    public String fingerprint() {
        String shown = String.join(
                "\n",
                Objects.toString(title),
                Objects.toString(published),
                Objects.toString(language),
                content.text(),
                String.valueOf(withdrawn));
        return Sha256.hex(shown).substring(0, 16);
    }
}
