package readout.event.article;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/// The notice that an article is gone from where it was published: its page answers 410, or 404 again and again.
///
/// It says nothing against the text, which is kept. What is to be forgotten is taken down instead, by a record without
/// value.
///
/// @param articleId see [ArticleIdentity]
/// @param reason in words, such as `410 Gone`
/// @param observedAt when that was seen
public record Withdrawal(String articleId, String reason, Instant observedAt) {

    public Withdrawal {
        requireNonNull(articleId, "articleId");
        requireNonNull(reason, "reason");
        requireNonNull(observedAt, "observedAt");
    }
}
