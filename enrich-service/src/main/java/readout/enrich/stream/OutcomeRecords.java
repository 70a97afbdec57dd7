package readout.enrich.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import readout.edge.log.DeadLetter;
import readout.enrich.read.EncodedOutcome;
import readout.event.article.Article;
import readout.event.article.Withdrawal;
import readout.event.outcome.Outcome;
import readout.wire.EventType;
import readout.wire.Extension;

/// How outcomes, statements and dead letters look as records. When they were written is their timestamp.
@ApplicationScoped
public class OutcomeRecords {

    private static final URI SOURCE = URI.create("/readout/enrich");
    private static final String TRACEPARENT = "traceparent";

    private final Clock clock;

    OutcomeRecords(Clock clock) {
        this.clock = clock;
    }

    Message<byte[]> outcome(ConsumerRecord<byte[], byte[]> record, EncodedOutcome encoded) {
        Outcome outcome = encoded.outcome();
        String subject = subject(outcome);
        String id = "%d-%d/%s"
                .formatted(
                        outcome.origin().partition(),
                        outcome.origin().offset(),
                        outcome.rules().sha256());
        return message(encoded.body(), subject, record, EventType.ARTICLE_OUTCOME, id);
    }

    Message<byte[]> statement(ConsumerRecord<byte[], byte[]> record, EncodedOutcome.EncodedStatement statement) {
        return message(statement.body(), statement.id(), record, EventType.STATEMENT_EXTRACTED, statement.id());
    }

    /// The record as it was, with the reason and the rules beside it.
    Message<byte[]> deadLetter(ConsumerRecord<byte[], byte[]> record, Outcome.Refused refused) {
        DeadLetter letter = DeadLetter.of(record, refused.reason());
        letter.headers().add("readout-rules", refused.rules().sha256().getBytes(UTF_8));
        OutgoingKafkaRecordMetadata<byte[]> to = OutgoingKafkaRecordMetadata.<byte[]>builder()
                .withKey(letter.key())
                .withHeaders(letter.headers())
                .build();
        return Message.of(letter.value(), Metadata.of(to));
    }

    private Message<byte[]> message(
            byte[] body, String key, ConsumerRecord<byte[], byte[]> origin, String type, String id) {
        Instant now = clock.instant();
        Headers headers = new RecordHeaders();
        Header trace = origin.headers().lastHeader(TRACEPARENT);
        if (trace != null) {
            headers.add(trace);
        }
        OutgoingKafkaRecordMetadata<String> to = OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(key)
                .withTimestamp(now)
                .withHeaders(headers)
                .build();
        var event = OutgoingCloudEventMetadata.builder()
                .withId(id)
                .withSource(SOURCE)
                .withType(type)
                .withSubject(key)
                .withTimestamp(now.atZone(ZoneOffset.UTC))
                .withDataContentType("application/json");
        String backfill = ArticleRecords.attribute(origin, Extension.BACKFILL);
        if (backfill != null) {
            event.withExtension(Extension.BACKFILL, backfill);
        }
        return Message.of(body, Metadata.of(to, event.build()));
    }

    private static String subject(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Enriched(Article article, var _, var _, var _) -> article.id();
            case Outcome.Unread(Article article, var _, var _, var _, var _) -> article.id();
            case Outcome.Withdrawn(Withdrawal withdrawal, var _, var _) -> withdrawal.articleId();
            case Outcome.TakenDown(String articleId, var _, var _) -> articleId;
            case Outcome.Refused(var origin, var _, var _) -> "%d-%d".formatted(origin.partition(), origin.offset());
        };
    }
}
