package readout.query.view;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import readout.query.index.Checkpoint;
import readout.wire.Topic;

/// The change log as one view reads it: from where the view left off, in order. There is no consumer group; the view's
/// own commit tells how far it has come. Only the view thread uses it.
final class ChangeLog implements AutoCloseable {

    private static final TopicPartition PARTITION = new TopicPartition(Topic.ENRICHED.name(), 0);
    private static final Map<String, Object> CONFIG = Map.of(
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "none",
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
            false,
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            500,
            ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
            16 * 1024 * 1024,
            ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
            4 * 1024 * 1024,
            ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            5000,
            ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
            500);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Checkpoint opened;
    private final long endAtStart;
    private final Map<TopicPartition, Long> besideEnds;

    private ChangeLog(
            KafkaConsumer<byte[], byte[]> consumer,
            Checkpoint opened,
            long endAtStart,
            Map<TopicPartition, Long> besideEnds) {
        this.consumer = consumer;
        this.opened = opened;
        this.endAtStart = endAtStart;
        this.besideEnds = Map.copyOf(besideEnds);
    }

    /// Goes to where a view left off, or to the log's beginning with a view of nothing.
    ///
    /// @throws LogShorterException if the log does not hold what the view has read
    static ChangeLog open(Map<String, Object> kafka, Checkpoint checkpoint)
            throws LogShorterException, ExecutionException, InterruptedException {
        String id = topicId(kafka);
        KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(config(kafka), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        try {
            consumer.assign(Stream.concat(Stream.of(PARTITION), BesideLog.PARTITIONS.stream())
                    .toList());
            long end = end(consumer);
            long begin = begin(consumer);
            Checkpoint opened = checkpoint.log() == null ? Checkpoint.beginning(id, begin) : checkpoint;
            check(opened, id, begin, end);
            consumer.seek(PARTITION, opened.nextOffset());
            return new ChangeLog(consumer, opened, end, seekBeside(consumer, opened));
        } catch (LogShorterException | RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    /// Goes on beside the change log where the view left off. What is no longer held there was read, or is
    /// lost to coverage, which then says so by itself: the view need not stop for it.
    private static Map<TopicPartition, Long> seekBeside(KafkaConsumer<?, ?> consumer, Checkpoint opened) {
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(BesideLog.PARTITIONS);
        Map<TopicPartition, Long> ends = consumer.endOffsets(BesideLog.PARTITIONS);
        for (TopicPartition partition : BesideLog.PARTITIONS) {
            long begin = begins.getOrDefault(partition, 0L);
            long next = opened.besideOffsets().getOrDefault(partition.toString(), begin);
            boolean isHeld = next >= begin && next <= ends.getOrDefault(partition, 0L);
            consumer.seek(partition, isHeld ? next : begin);
        }
        return ends;
    }

    static Map<String, Object> config(Map<String, Object> kafka) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.putAll(CONFIG);
        return config;
    }

    private static void check(Checkpoint checkpoint, String id, long begin, long end) throws LogShorterException {
        if (!id.equals(checkpoint.log())) {
            throw new LogShorterException(
                    "%s is another topic than the one this view was made from".formatted(Topic.ENRICHED.name()));
        }
        long next = checkpoint.nextOffset();
        if (next < begin || next > end) {
            throw new LogShorterException(
                    "the view has read up to offset %d, but the log holds %d to %d".formatted(next, begin, end));
        }
    }

    private static String topicId(Map<String, Object> kafka) throws ExecutionException, InterruptedException {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5000);
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 3000);
        try (Admin admin = Admin.create(config)) {
            String name = Topic.ENRICHED.name();
            Map<String, TopicDescription> described =
                    admin.describeTopics(List.of(name)).allTopicNames().get();
            return requireNonNull(described.get(name)).topicId().toString();
        }
    }

    private static long begin(KafkaConsumer<?, ?> consumer) {
        return requireNonNull(consumer.beginningOffsets(Set.of(PARTITION)).get(PARTITION));
    }

    private static long end(KafkaConsumer<?, ?> consumer) {
        return requireNonNull(consumer.endOffsets(Set.of(PARTITION)).get(PARTITION));
    }

    /// How far the view had come when the log was opened.
    Checkpoint opened() {
        return opened;
    }

    /// The offset behind the last record when the log was opened.
    long endAtStart() {
        return endAtStart;
    }

    /// Whether all has been read that stood beside the change log when it was opened.
    boolean isReadBeside() {
        return besideEnds.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    /// The next records, or none when there are none for a while.
    ///
    /// @throws LogShorterException if what comes next is no longer held
    Iterable<ConsumerRecord<byte[], byte[]>> poll(Duration atMost) throws LogShorterException {
        try {
            return consumer.poll(atMost);
        } catch (OffsetOutOfRangeException e) {
            if (!e.offsetOutOfRangePartitions().containsKey(PARTITION)) {
                consumer.seekToBeginning(e.offsetOutOfRangePartitions().keySet());
                return List.of();
            }
            throw new LogShorterException("the log no longer holds offset %d".formatted(consumer.position(PARTITION)));
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
