package readout.query.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import readout.event.coverage.Poll;
import readout.query.index.StoredSources;
import readout.query.source.SourceHeading;
import readout.wire.Decoded;
import readout.wire.Json;
import readout.wire.Topic;

/// What the view reads beside the change log: which sources there are, and what each look at one saw. Its
/// places stand in the same commit.
final class BesideLog {

    /// Every partition of it.
    static final List<TopicPartition> PARTITIONS = Stream.of(Topic.COVERAGE, Topic.SOURCES)
            .flatMap(topic -> IntStream.range(0, topic.partitions())
                    .mapToObj(partition -> new TopicPartition(topic.name(), partition)))
            .toList();

    private BesideLog() {}

    /// Whether a record is of these, and not of the change log.
    static boolean holds(ConsumerRecord<?, ?> record) {
        return !record.topic().equals(Topic.ENRICHED.name());
    }

    /// Under which name the checkpoint has the place of a record's partition.
    static String place(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition()).toString();
    }

    /// Applies a record. One that cannot be read is accounted for before the view goes on.
    static void apply(ConsumerRecord<byte[], byte[]> record, StoredSources sources, Account account)
            throws IOException, ExecutionException, InterruptedException {
        if (record.topic().equals(Topic.COVERAGE.name())) {
            switch (Json.decode(record.value(), Poll.class)) {
                case Decoded.Value<Poll>(Poll poll) -> sources.enter(poll);
                case Decoded.Unreadable<Poll>(String reason) -> account.unreadable(record, reason);
            }
        } else if (record.value() == null) {
            sources.delete(record.key() == null ? "" : new String(record.key(), UTF_8));
        } else {
            switch (Json.decode(record.value(), SourceHeading.class)) {
                case Decoded.Value<SourceHeading>(SourceHeading heading) -> sources.define(heading);
                case Decoded.Unreadable<SourceHeading>(String reason) -> account.unreadable(record, reason);
            }
        }
    }
}
