package readout.ingest.source.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import readout.edge.log.LogProducer;
import readout.event.coverage.Poll;
import readout.event.source.Source;
import readout.ingest.source.ArticleState;
import readout.ingest.source.SourceIdentity;
import readout.ingest.source.SourceState;
import readout.wire.EventType;
import readout.wire.Json;
import readout.wire.Topic;

/// Writes the records of sources, as CloudEvents in binary mode.
@ApplicationScoped
public class SourceRecords {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final LogProducer producer;
    private final SourceLog log;
    private final SourceBook book;
    private final Clock clock;

    SourceRecords(LogProducer producer, SourceLog log, SourceBook book, Clock clock) {
        this.producer = producer;
        this.log = log;
        this.book = book;
        this.clock = clock;
    }

    /// Defines a source. Returns once this replica knows it as well.
    ///
    /// @throws ExecutionException if the broker does not acknowledge it
    public void define(Source source) throws ExecutionException, InterruptedException {
        see(List.of(send(Topic.SOURCES, source.id(), source.id(), EventType.SOURCE_DEFINED, source)));
    }

    /// Deletes a source with all that is known of it; its articles stay. Returns once this replica knows it as well.
    ///
    /// @throws ExecutionException if the broker does not acknowledge it
    public void delete(Source source) throws ExecutionException, InterruptedException {
        see(List.of(send(Topic.SOURCES, source.id(), source.id(), EventType.SOURCE_DEFINED, null)));
        see(book.keys(source.id()).stream()
                .map(key -> send(Topic.SOURCE_STATE, source.id(), key, EventType.SOURCE_STATE, null))
                .toList());
    }

    /// Asks whichever replica has a source to look at it now.
    ///
    /// @throws ExecutionException if the broker does not acknowledge it
    public void ask(Source source) throws ExecutionException, InterruptedException {
        String key = source.id() + "/" + SourceBook.ASKED;
        SourceBook.Asked asked = new SourceBook.Asked(clock.instant());
        see(List.of(send(Topic.SOURCE_STATE, source.id(), key, EventType.SOURCE_STATE, asked)));
    }

    Future<RecordMetadata> keep(SourceState state) {
        return send(Topic.SOURCE_STATE, state.sourceId(), state.sourceId(), EventType.SOURCE_STATE, state);
    }

    Future<RecordMetadata> keep(ArticleState state) {
        return send(Topic.SOURCE_STATE, state.sourceId(), state.key(), EventType.SOURCE_STATE, state);
    }

    Future<RecordMetadata> forget(ArticleState state) {
        return send(Topic.SOURCE_STATE, state.sourceId(), state.key(), EventType.SOURCE_STATE, null);
    }

    Future<RecordMetadata> tell(Poll poll) {
        return producer.send(new ProducerRecord<>(
                Topic.COVERAGE.name(),
                null,
                poll.sourceId().getBytes(UTF_8),
                Json.encode(poll),
                headers(Topic.COVERAGE, poll.sourceId() + "/" + poll.at(), EventType.SOURCE_POLLED)));
    }

    /// Waits until records are on the log, and those of sources read back from it.
    void see(List<Future<RecordMetadata>> sent) throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> ends = new HashMap<>();
        for (Future<RecordMetadata> one : sent) {
            RecordMetadata written = one.get();
            if (!written.topic().equals(Topic.COVERAGE.name())) {
                ends.merge(new TopicPartition(written.topic(), written.partition()), written.offset() + 1, Math::max);
            }
        }
        log.await(ends, PATIENCE);
    }

    private Future<RecordMetadata> send(Topic topic, String id, String key, String type, @Nullable Object event) {
        byte[] value = event == null ? null : Json.encode(event);
        return producer.send(new ProducerRecord<>(
                topic.name(), SourceIdentity.partition(id), key.getBytes(UTF_8), value, headers(topic, key, type)));
    }

    private static List<Header> headers(Topic topic, String key, String type) {
        return List.of(
                header("ce_specversion", "1.0"),
                header("ce_id", topic.name() + "/" + key),
                header("ce_source", "/readout/ingest"),
                header("ce_type", type),
                header("content-type", "application/json"));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }
}
