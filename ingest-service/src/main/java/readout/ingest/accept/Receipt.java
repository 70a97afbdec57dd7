package readout.ingest.accept;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import readout.event.article.Article;
import readout.ingest.publish.LogPosition;
import readout.ingest.publish.Notice;

/// What the sender of an accepted article, or of an accepted notice about one, is told.
///
/// @param articleId the same for every version of the article
/// @param version the same whenever the same wording is sent; absent where no wording was
/// @param topic where the article stands on the log, with `partition` and `offset`
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Receipt(String articleId, @Nullable String version, String topic, int partition, long offset) {

    static Receipt of(Article article, LogPosition at) {
        return new Receipt(article.id(), article.version(), at.topic(), at.partition(), at.offset());
    }

    static Receipt of(Notice notice, LogPosition at) {
        return switch (notice) {
            case Notice.OfArticle(Article article, var _) -> of(article, at);
            case Notice.OfWithdrawal _, Notice.OfTakedown _ ->
                new Receipt(notice.articleId(), null, at.topic(), at.partition(), at.offset());
        };
    }
}
