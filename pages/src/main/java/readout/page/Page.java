package readout.page;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/// The article on a web page, and what the page says about it.
///
/// @param title the article's title, or empty
/// @param text its paragraphs with an empty line between them, without navigation, notices, captions and related
///     links; the whole page's where no article stands out
/// @param published when it was published, as far as the page tells
/// @param canonicalUrl the address that the page gives as its own, if it is one of the same site
/// @param language BCP 47 tag as the page declares it
/// @param publisher the site or publisher that the page names
/// @param paywalled whether the page says of itself that it is not free to read
public record Page(
        String title,
        String text,
        @Nullable Published published,
        @Nullable String canonicalUrl,
        @Nullable String language,
        @Nullable String publisher,
        boolean paywalled) {

    public Page {
        requireNonNull(title, "title");
        requireNonNull(text, "text");
    }

    /// The same page without its date, which cannot be right.
    public Page undated() {
        return new Page(title, text, null, canonicalUrl, language, publisher, paywalled);
    }
}
