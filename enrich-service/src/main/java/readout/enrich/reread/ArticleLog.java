package readout.enrich.reread;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import readout.event.outcome.Rules;
import readout.wire.Topic;

/// The log of articles as one run reads it: all partitions, each up to where it ended when the run began. The group is
/// a place to keep offsets and nothing else: nobody subscribes with it.
final class ArticleLog implements AutoCloseable {

    private static final String GROUP = "readout.reenrich.";
    private static final int RULES_DIGITS = 12;
    private static final Map<String, Object> CONFIG = Map.of(
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
            false,
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            200,
            ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
            8 * 1024 * 1024,
            ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
            2 * 1024 * 1024);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> ends;
    private final long total;

    private ArticleLog(KafkaConsumer<byte[], byte[]> consumer, Beginning beginning) {
        List<TopicPartition> partitions = consumer.partitionsFor(Topic.ARTICLES.name()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        this.consumer = consumer;
        this.ends = consumer.endOffsets(partitions);
        starts(Set.copyOf(partitions), beginning).forEach(consumer::seek);
        this.total = ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - consumer.position(end.getKey())))
                .sum();
        pauseWhatIsRead();
    }

    static ArticleLog open(Map<String, Object> kafka, Rules rules, Beginning beginning) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.putAll(CONFIG);
        config.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP + rules.sha256().substring(0, RULES_DIGITS));
        KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        try {
            return new ArticleLog(consumer, beginning);
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    private Map<TopicPartition, Long> starts(Set<TopicPartition> partitions, Beginning beginning) {
        Map<TopicPartition, Long> starts = new HashMap<>(consumer.beginningOffsets(partitions));
        switch (beginning) {
            case Beginning.Earliest _ -> {}
            case Beginning.At(Instant time) -> {
                Map<TopicPartition, Long> times =
                        partitions.stream().collect(Collectors.toMap(at -> at, _ -> time.toEpochMilli()));
                consumer.offsetsForTimes(times)
                        .forEach((at, found) ->
                                starts.put(at, found == null ? requireNonNull(ends.get(at)) : found.offset()));
            }
            case Beginning.WhereLeftOff _ ->
                consumer.committed(partitions).forEach((at, left) -> leaveOff(starts, at, left));
        }
        return starts;
    }

    /// Goes on where a run left off, unless the log has been cut behind that place.
    private static void leaveOff(
            Map<TopicPartition, Long> starts, TopicPartition at, @Nullable OffsetAndMetadata left) {
        if (left != null) {
            starts.merge(at, left.offset(), Math::max);
        }
    }

    /// How many records there are to read, by their offsets.
    long total() {
        return total;
    }

    /// Whether all of them are read.
    boolean isRead() {
        return consumer.paused().size() == ends.size();
    }

    /// The next records. A few may stand behind the end: those that came in since.
    ConsumerRecords<byte[], byte[]> poll(Duration atMost) {
        ConsumerRecords<byte[], byte[]> records = consumer.poll(atMost);
        pauseWhatIsRead();
        return records;
    }

    /// Keeps how far it has come.
    void commit() {
        consumer.commitSync();
    }

    private void pauseWhatIsRead() {
        consumer.pause(ends.entrySet().stream()
                .filter(end -> consumer.position(end.getKey()) >= end.getValue())
                .map(Map.Entry::getKey)
                .toList());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
