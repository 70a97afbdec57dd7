package readout.page.feed;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.event.article.CanonicalUrl;
import readout.page.Published;

/// What a feed or a news item says of one article.
///
/// @param links where it stands, as written, the best first
/// @param title plain text on one line
/// @param dates when it was published, the best first
/// @param language BCP 47 tag
/// @param publisher who brought it out, if that is another than who keeps the feed
/// @param words what is shown of its text
/// @param withdrawn whether it is not to be used any more
public record FeedEntry(
        List<String> links,
        @Nullable String title,
        List<Published> dates,
        @Nullable String language,
        @Nullable String publisher,
        Words words,
        boolean withdrawn) {

    /// What is shown of a text, in plain text.
    ///
    /// @param content what stands where the article is meant to stand; empty if nothing does
    /// @param summary what stands where a summary is meant to stand; empty if nothing does
    public record Words(String content, String summary) {

        public Words {
            requireNonNull(content, "content");
            requireNonNull(summary, "summary");
        }

        /// The content, or else the summary.
        public String best() {
            return content.isEmpty() ? summary : content;
        }
    }

    public FeedEntry {
        links = List.copyOf(links);
        dates = List.copyOf(dates);
        requireNonNull(words, "words");
    }

    /// The best link that is a whole address.
    public Optional<String> url() {
        return links.stream().filter(FeedEntry::isAddress).findFirst();
    }

    private static boolean isAddress(String link) {
        try {
            CanonicalUrl.of(link);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
