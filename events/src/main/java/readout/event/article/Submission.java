package readout.event.article;

import org.jspecify.annotations.Nullable;

/// What a sender says about an article, beside its text. Every part is optional; see [Article] for their meaning.
public record Submission(
        @Nullable String url,
        @Nullable String title,
        @Nullable String source,
        @Nullable String publisher,
        @Nullable String reportingSide,
        @Nullable String published,
        @Nullable String language,
        @Nullable PublishedBasis publishedBasis) {

    /// A text of which nothing else is known.
    public static final Submission BARE = new Submission(null, null, null, null, null, null, null);

    /// What a sender says who states the date of publication itself.
    public Submission(
            @Nullable String url,
            @Nullable String title,
            @Nullable String source,
            @Nullable String publisher,
            @Nullable String reportingSide,
            @Nullable String published,
            @Nullable String language) {
        this(url, title, source, publisher, reportingSide, published, language, null);
    }
}
