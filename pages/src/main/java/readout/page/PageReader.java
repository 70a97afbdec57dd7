package readout.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Reads the article out of a web page. The same page always gives the same article.
public final class PageReader {

    private PageReader() {}

    /// Reads a page of known characters.
    ///
    /// @param url where it was found; links of the page are resolved against it
    public static Page read(String html, @Nullable String url) {
        return read(Jsoup.parse(html, base(url)), url);
    }

    /// Reads a page as it was received.
    ///
    /// @param charset what its `Content-Type` says, which is often wrong; see [Characters]
    /// @param url where it was found
    public static Page read(byte[] page, @Nullable String charset, @Nullable String url) {
        return read(Characters.text(page, charset), url);
    }

    private static Page read(Document parsed, @Nullable String url) {
        Document document = Depth.bounded(parsed);
        StructuredData data = StructuredData.of(document);
        Head head = new Head(document, data, url);
        String canonicalUrl = head.canonicalUrl();
        String language = head.language();
        String publisher = head.publisher();
        Published stated = PublicationDates.stated(document, data);
        Boilerplate.remove(document);
        Published published = stated != null ? stated : PublicationDates.shown(document, url);
        String title = head.title();
        ArticleText text = ArticleText.of(document, title, base(url));
        return new Page(text.title(), text.text(), published, canonicalUrl, language, publisher, data.isPaywalled());
    }

    private static String base(@Nullable String url) {
        return url == null ? "https://page.invalid/" : url;
    }
}
