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

        /// A text shorter than this, in characters, is a summary, even where articles are meant to stand.
        private static final int WHOLE = 400;

        /// A text shorter than this is a summary where summaries are meant to stand.
        private static final int WHOLE_SUMMARY = 1_500;

        private static final int END = 80;

        private static final String BREAKS_OFF =
                "(?is).*(\\.\\.\\.|\u2026|\\[\u2026\\]|\\[\\.\\.\\.\\]|read more|continue reading|full story)\\W*";

        public Content {
            requireNonNull(text, "text");
        }

        /// What a source shows: the longer of the two texts. By length and end it is judged whether that is whole.
        ///
        /// @param content what stands where the article is meant to stand; empty if nothing does
        /// @param summary what stands where a summary is meant to stand; empty if nothing does
        static Content of(String content, String summary) {
            boolean isContent = content.length() >= summary.length();
            String text = isContent ? content : summary;
            String end = text.substring(Math.max(0, text.length() - END));
            int least = isContent ? WHOLE : WHOLE_SUMMARY;
            return new Content(text, text.length() >= least && !end.matches(BREAKS_OFF));
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
