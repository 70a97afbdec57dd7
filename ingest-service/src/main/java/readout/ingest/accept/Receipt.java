package readout.ingest.accept;

import readout.event.article.Article;
import readout.ingest.publish.LogPosition;

/// What the sender of an accepted article is told.
///
/// @param articleId the same for every version of the article
/// @param version the same whenever the same wording is sent
/// @param topic where the article stands on the log, with `partition` and `offset`
public record Receipt(String articleId, String version, String topic, int partition, long offset) {

    static Receipt of(Article article, LogPosition at) {
        return new Receipt(article.id(), article.version(), at.topic(), at.partition(), at.offset());
    }
}
