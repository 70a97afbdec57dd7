package readout.event.article;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which article a statement is from: all that [Article] says of it, but for its text.
public record ArticleReference(
        String id,
        String version,
        @Nullable String url,
        @Nullable String title,
        @Nullable String source,
        @Nullable String publisher,
        @Nullable String reportingSide,
        @Nullable String published,
        Instant observedAt) {

    public ArticleReference {
        requireNonNull(id, "id");
        requireNonNull(version, "version");
        requireNonNull(observedAt, "observedAt");
    }

    public static ArticleReference to(Article article) {
        return new ArticleReference(
                article.id(),
                article.version(),
                article.url(),
                article.title(),
                article.source(),
                article.publisher(),
                article.reportingSide(),
                article.published(),
                article.observedAt());
    }

    /// The same article, observed first at an earlier time.
    public ArticleReference firstObservedAt(Instant first) {
        return new ArticleReference(id, version, url, title, source, publisher, reportingSide, published, first);
    }

    /// What may still be known of an article once it is taken down: that there was one.
    public static ArticleReference takenDown(String id, Instant observedAt) {
        return new ArticleReference(id, "", null, null, null, null, null, null, observedAt);
    }
}
