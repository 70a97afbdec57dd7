package readout.event.article;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An article or government readout as Readout keeps it: the text that every offset refers to, and where it came from.
///
/// @param id identity of the article over all its versions, see [ArticleIdentity]
/// @param version identity of this wording, see [ArticleIdentity]
/// @param url where it was published, as given; two addresses of one article share its id, see [CanonicalUrl]
/// @param source who delivered it to Readout (a feed, a collector, a file)
/// @param publisher who published it, for instance `Xinhua`
/// @param reportingSide the country whose account this is, ISO 3166-1 alpha-3; not necessarily the speaker's
/// @param published RFC 3339 date or date-time of publication, as given by the source
/// @param language BCP 47 tag as declared by the source, never guessed
/// @param text the kept text, see [KeptText]
/// @param textSha256 SHA-256 of the UTF-8 bytes of `text`, in lower-case hex
/// @param observedAt when ingest first held this record
/// @param publishedBasis how the date of publication is known; null where the sender states it
public record Article(
        String id,
        String version,
        @Nullable String url,
        @Nullable String title,
        @Nullable String source,
        @Nullable String publisher,
        @Nullable String reportingSide,
        @Nullable String published,
        @Nullable String language,
        String text,
        String textSha256,
        Instant observedAt,
        @Nullable PublishedBasis publishedBasis) {

    public Article {
        requireNonNull(id, "id");
        requireNonNull(version, "version");
        requireNonNull(text, "text");
        requireNonNull(textSha256, "textSha256");
        requireNonNull(observedAt, "observedAt");
    }

    /// The article that a submission stands for, with the ids that its content gives it.
    public static Article of(Submission submission, KeptText text, Instant observedAt) {
        return new Article(
                ArticleIdentity.articleId(submission, text.text()),
                ArticleIdentity.version(submission, text.text()),
                submission.url(),
                submission.title(),
                submission.source(),
                submission.publisher(),
                submission.reportingSide(),
                submission.published(),
                submission.language(),
                text.text(),
                Sha256.hex(text.text()),
                observedAt,
                submission.publishedBasis());
    }

    /// The same article, observed first at an earlier time.
    public Article firstObservedAt(Instant first) {
        return new Article(
                id,
                version,
                url,
                title,
                source,
                publisher,
                reportingSide,
                published,
                language,
                text,
                textSha256,
                first,
                publishedBasis);
    }
}
