package readout.edge.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.IntConsumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import readout.wire.Topic;

/// The partitions of a topic that this replica has for the time being. Kafka's group protocol shares them out: each is
/// at any time one replica's, and soon another's when that one is gone. No record is read by it and no offset
/// committed.
///
/// One thread takes turns; any may ask.
public final class SharedPartitions implements AutoCloseable, ConsumerRebalanceListener {

    private static final Duration READING = Duration.ofSeconds(30);
    private static final int SESSION_MILLISECONDS = 10_000;
    private static final int HEARTBEAT_MILLISECONDS = 3_000;

    /// Behind a turn that is longer ago, another replica may have the partitions.
    private static final Duration STALE = Duration.ofMillis(SESSION_MILLISECONDS / 2);

    private final FollowedTopics followed;
    private final IntConsumer release;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Set<Integer> assigned = new TreeSet<>();
    private final Set<Integer> owned = new ConcurrentSkipListSet<>();
    private volatile long turned = System.nanoTime();

    /// Begins to take part.
    ///
    /// @param topic whose partitions are shared out
    /// @param group of all replicas that share them
    /// @param followed what is to be read to its end before a partition is taken over
    /// @param release is told of each partition that is another replica's from now on
    public SharedPartitions(
            Topic topic, String group, FollowedTopics followed, Map<String, Object> kafka, IntConsumer release) {
        this.followed = followed;
        this.release = release;
        this.consumer =
                new KafkaConsumer<>(config(kafka, group), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(List.of(topic.name()), this);
    }

    private static Map<String, Object> config(Map<String, Object> kafka, String group) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ConsumerConfig.GROUP_ID_CONFIG, group);
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

    /// Waits a while, stays in the group meanwhile, and takes over the partitions that it is given.
    ///
    /// @return those that are this replica's since then; all that was known of them is read
    /// @throws KafkaException if that cannot be read
    public List<Integer> turn(Duration pause) throws InterruptedException {
        consumer.poll(pause);
        turned = System.nanoTime();
        List<Integer> taken = new ArrayList<>();
        for (int partition : Set.copyOf(assigned)) {
            if (!followed.await(consumer.endOffsets(followed.partitions(partition)), READING)) {
                throw new KafkaException("partition %d cannot be read to its end".formatted(partition));
            }
            assigned.remove(partition);
            owned.add(partition);
            taken.add(partition);
        }
        return taken;
    }

    /// The partitions that are this replica's.
    public Set<Integer> owned() {
        return Set.copyOf(owned);
    }

    /// Whether this replica has a partition, as far as can be known.
    public boolean holds(int partition) {
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
            if (owned.remove(partition.partition())) {
                release.accept(partition.partition());
            }
        }
    }

    @Override
    public void close() {
        consumer.close();
        owned.clear();
    }
}
