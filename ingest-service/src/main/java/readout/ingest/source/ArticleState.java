package readout.ingest.source;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.event.article.PublishedBasis;
import readout.event.coverage.SkipReason;

/// What is known of one address that a source showed.
///
/// @param entryId the id of an article at that address, see [readout.event.article.ArticleIdentity]; its own address
///     may be another one
/// @param url as the source showed it
/// @param shown what the source showed of it
/// @param published what of it stands on the log; null as long as nothing does
/// @param skipped why it was not published when it was tried last; null if it was
/// @param firstSeen when the source showed it first
/// @param lastSeen when the source showed it last, to within a day
/// @param nextCheck when its page is asked for again; null if it is not any more
/// @param missing how many times in a row its page was not there
/// @param failures how many times in a row its page did not come
/// @param withdrawn whether it was told to be gone
public record ArticleState(
        String sourceId,
        String entryId,
        String url,
        Shown shown,
        @Nullable OnLog published,
        @Nullable SkipReason skipped,
        Instant firstSeen,
        Instant lastSeen,
        @Nullable Instant nextCheck,
        int missing,
        int failures,
        boolean withdrawn) {

    /// What a source showed of an article.
    ///
    /// @param fingerprint of all that it showed
    /// @param title plain text
    /// @param date of publication
    /// @param basis of the date
    /// @param language BCP 47 tag
    public record Shown(
            String fingerprint,
            @Nullable String title,
            @Nullable String date,
            @Nullable PublishedBasis basis,
            @Nullable String language) {
        public Shown {
            requireNonNull(fingerprint, "fingerprint");
        }
    }

    /// What stands on the log of an article.
    ///
    /// @param fromPage whether its text is that of its page, or should be, and not the source's own
    /// @param completeness how much of the article the text is
    /// @param length of the text, in characters
    /// @param etag that came with the page
    /// @param lastModified that came with the page
    public record OnLog(
            String articleId,
            String version,
            boolean fromPage,
            Completeness completeness,
            int length,
            @Nullable String etag,
            @Nullable String lastModified) {
        public OnLog {
            requireNonNull(articleId, "articleId");
            requireNonNull(version, "version");
            requireNonNull(completeness, "completeness");
        }
    }

    public ArticleState {
        requireNonNull(sourceId, "sourceId");
        requireNonNull(entryId, "entryId");
        requireNonNull(url, "url");
        requireNonNull(shown, "shown");
        requireNonNull(firstSeen, "firstSeen");
        requireNonNull(lastSeen, "lastSeen");
    }

    /// The key of its record.
    public String key() {
        return sourceId + "/" + entryId;
    }

    /// What of it stands on the log.
    public Optional<OnLog> onLog() {
        return Optional.ofNullable(published);
    }

    /// Whether its page is to be asked for again by now.
    public boolean isDue(Instant now) {
        return nextCheck != null && !nextCheck.isAfter(now);
    }

    /// The same, shown by the source at a time.
    public ArticleState seenAt(Instant now) {
        return new ArticleState(
                sourceId, entryId, url, shown, published, skipped, firstSeen, now, nextCheck, missing, failures,
                withdrawn);
    }

    /// The same, with its page found unchanged, or not asked for any more.
    public ArticleState checked(@Nullable Instant next) {
        return new ArticleState(
                sourceId, entryId, url, shown, published, skipped, firstSeen, lastSeen, next, 0, 0, withdrawn);
    }

    /// The same, with its page not there once more.
    public ArticleState missed(Instant next) {
        return new ArticleState(
                sourceId,
                entryId,
                url,
                shown,
                published,
                skipped,
                firstSeen,
                lastSeen,
                next,
                missing + 1,
                failures,
                withdrawn);
    }

    /// The same, told to be gone.
    public ArticleState withdrawn(@Nullable Instant next) {
        return new ArticleState(
                sourceId, entryId, url, shown, published, skipped, firstSeen, lastSeen, next, missing, failures, true);
    }

    /// The same, not published for a reason.
    public ArticleState skipped(Shown now, SkipReason reason, Instant next) {
        return new ArticleState(
                sourceId,
                entryId,
                url,
                now,
                published,
                reason,
                firstSeen,
                lastSeen,
                next,
                missing,
                failures + 1,
                withdrawn);
    }

    /// The same, with something of it on the log.
    public ArticleState published(Shown now, OnLog onLog, @Nullable Instant next) {
        return new ArticleState(sourceId, entryId, url, now, onLog, null, firstSeen, lastSeen, next, 0, 0, false);
    }

    /// An address that a source shows for the first time.
    public static ArticleState first(String sourceId, String entryId, String url, Shown shown, Instant now) {
        return new ArticleState(sourceId, entryId, url, shown, null, null, now, now, null, 0, 0, false);
    }
}
