package readout.ingest.accept;

import org.jspecify.annotations.Nullable;
import readout.event.article.PublishedBasis;
import readout.event.article.Submission;

/// An article as a sender gives it, before anything is checked. See [readout.event.article.Article] for the fields;
/// `html` is a whole page, of which the article's text is kept, and what it says where the sender says nothing.
public record ArticleForm(
        @Nullable String url,
        @Nullable String title,
        @Nullable String source,
        @Nullable String publisher,
        @Nullable String reportingSide,
        @Nullable String published,
        @Nullable String language,
        @Nullable String text,
        @Nullable String html,
        @Nullable PublishedBasis publishedBasis) {

    /// The form of a bare text.
    public static ArticleForm ofText(Submission about, String text) {
        return of(about, text, null);
    }

    /// The form of a bare page.
    public static ArticleForm ofHtml(Submission about, String html) {
        return of(about, null, html);
    }

    private static ArticleForm of(Submission about, @Nullable String text, @Nullable String html) {
        return new ArticleForm(
                about.url(),
                about.title(),
                about.source(),
                about.publisher(),
                about.reportingSide(),
                about.published(),
                about.language(),
                text,
                html,
                about.publishedBasis());
    }

    /// The same form with another source, if it names none itself.
    ArticleForm orSource(String other) {
        return source != null
                ? this
                : new ArticleForm(
                        url, title, other, publisher, reportingSide, published, language, text, html, publishedBasis);
    }
}
