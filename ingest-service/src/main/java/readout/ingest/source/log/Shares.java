package readout.ingest.source.log;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import readout.edge.log.Topics;
import readout.wire.Topic;

/// Shares out the partitions of sources among replicas, by Kafka's group protocol: each partition is at any time one
/// replica's, and soon another's when that one is gone. No record is read by it and no offset committed.
@ApplicationScoped
public class Shares {

    /// The consumer group of all replicas.
    static final String GROUP = "readout.ingest.sources";

    private static final Duration READING = Duration.ofSeconds(30);
    private static final int SESSION_MILLISECONDS = 10_000;
    private static final int HEARTBEAT_MILLISECONDS = 3_000;

    /// Behind a turn that is longer ago, another replica may have the partitions.
    private static final Duration STALE = Duration.ofMillis(SESSION_MILLISECONDS / 2);

    private final Topics topics;
    private final SourceLog log;
    private final Map<String, Object> config;

    Shares(Topics topics, SourceLog log, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.topics = topics;
        this.log = log;
        this.config = config(kafka);
    }

    private static Map<String, Object> config(Map<String, Object> kafka) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_MILLISECONDS);
        config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, HEARTBEAT_MILLISECONDS);
        config.put(
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                List.of(CooperativeStickyAssignor.class.getName()));
        config.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        return config;
    }

    /// Whether the topics are there and what stood on them at the start has been read.
    boolean areReady(Duration atMost) throws InterruptedException {
        return topics.await(atMost) && log.awaitStart(atMost);
    }

    /// Begins to take part.
    Share take() {
        return new Share();
    }

    /// The partitions that this replica has for the time being.
    final class Share implements AutoCloseable, ConsumerRebalanceListener {

        private final KafkaConsumer<byte[], byte[]> consumer;
        private final Set<Integer> assigned = new TreeSet<>();
        private final Set<Integer> owned = new ConcurrentSkipListSet<>();
        private volatile long turned = System.nanoTime();

        private Share() {
            this.consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
            consumer.subscribe(List.of(Topic.SOURCES.name()), this);
        }

        /// Waits a while, stays in the group meanwhile, and takes over the partitions that it is given.
        void turn(Duration pause) throws InterruptedException {
            consumer.poll(pause);
            turned = System.nanoTime();
            for (int partition : Set.copyOf(assigned)) {
                if (!log.await(consumer.endOffsets(SourceLog.partitions(partition)), READING)) {
                    throw new KafkaException("the topics of sources cannot be read to their end");
                }
                assigned.remove(partition);
                owned.add(partition);
            }
        }

        /// Whether this replica has a partition, as far as can be known.
        boolean holds(int partition) {
            return owned.contains(partition)
                    && Duration.ofNanos(System.nanoTime() - turned).compareTo(STALE) < 0;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            consumer.pause(partitions);
            partitions.forEach(partition -> assigned.add(partition.partition()));
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            for (TopicPartition partition : partitions) {
                assigned.remove(partition.partition());
                owned.remove(partition.partition());
            }
        }

        @Override
        public void close() {
            owned.clear();
            consumer.close();
        }
    }
}
