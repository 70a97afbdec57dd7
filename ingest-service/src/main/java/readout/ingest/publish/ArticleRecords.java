package readout.ingest.publish;

import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import java.net.URI;
import java.time.ZoneOffset;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jspecify.annotations.Nullable;
import readout.wire.EventType;
import readout.wire.Extension;
import readout.wire.Json;

/// How notices look as records: CloudEvents in binary mode, keyed by article, so that all about one article is in
/// order.
final class ArticleRecords {

    private static final URI SOURCE = URI.create("/readout/ingest");

    private ArticleRecords() {}

    /// Key and value. A takedown has no value: to Kafka and to all readers it is a tombstone.
    static Record<String, byte[]> record(Notice notice) {
        byte @Nullable [] body = switch (notice) {
            case Notice.OfArticle(var article, var _) -> Json.encode(article);
            case Notice.OfWithdrawal(var withdrawal) -> Json.encode(withdrawal);
            case Notice.OfTakedown _ -> null;
        };
        return Record.of(notice.articleId(), body);
    }

    static Metadata metadata(Notice notice, TraceContext trace) {
        OutgoingKafkaRecordMetadata<String> record = OutgoingKafkaRecordMetadata.<String>builder()
                .withTimestamp(notice.observedAt())
                .withHeaders(trace.addTo(new RecordHeaders()))
                .build();
        return Metadata.of(record, cloudEvent(notice));
    }

    private static OutgoingCloudEventMetadata<Object> cloudEvent(Notice notice) {
        var event = OutgoingCloudEventMetadata.builder()
                .withId(id(notice))
                .withSource(SOURCE)
                .withType(type(notice))
                .withSubject(notice.articleId())
                .withTimestamp(notice.observedAt().atZone(ZoneOffset.UTC))
                .withDataContentType("application/json");
        if (notice instanceof Notice.OfArticle article && article.backfill()) {
            event.withExtension(Extension.BACKFILL, "true");
        }
        return event.build();
    }

    private static String type(Notice notice) {
        return switch (notice) {
            case Notice.OfArticle _ -> EventType.ARTICLE_PUBLISHED;
            case Notice.OfWithdrawal _ -> EventType.ARTICLE_WITHDRAWN;
            case Notice.OfTakedown _ -> EventType.ARTICLE_TAKEN_DOWN;
        };
    }

    private static String id(Notice notice) {
        return switch (notice) {
            case Notice.OfArticle(var article, var _) -> article.id() + "/" + article.version();
            case Notice.OfWithdrawal _ -> notice.articleId() + "/withdrawn/" + notice.observedAt();
            case Notice.OfTakedown _ -> notice.articleId() + "/taken-down/" + notice.observedAt();
        };
    }
}
