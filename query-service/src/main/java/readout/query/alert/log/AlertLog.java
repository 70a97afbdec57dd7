package readout.query.alert.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import readout.edge.log.FollowedTopics;
import readout.edge.log.SharedPartitions;
import readout.edge.log.Topics;
import readout.wire.Topic;

/// The three topics of alerts: what every replica knows of alerts is what it read here, and each partition is one
/// replica's to match.
@ApplicationScoped
public class AlertLog {

    private static final String GROUP = "readout.query.alerts";

    private final Topics topics;
    private final Definitions definitions;
    private final Deliveries deliveries;
    private final Marks marks;
    private final Map<String, Object> kafka;
    private final FollowedTopics followed;

    AlertLog(
            Topics topics,
            Definitions definitions,
            Deliveries deliveries,
            Marks marks,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.topics = topics;
        this.definitions = definitions;
        this.deliveries = deliveries;
        this.marks = marks;
        this.kafka = kafka;
        this.followed = new FollowedTopics(
                List.of(Topic.ALERTS, Topic.DELIVERIES, Topic.ALERT_CHECKPOINTS), topics, kafka, this::take);
    }

    void start(@Observes StartupEvent start) {
        followed.start();
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        followed.stop();
    }

    /// Waits until all that stood on the log when this replica started has been read, and tells whether it has.
    public boolean awaitStart(Duration atMost) throws InterruptedException {
        return topics.await(atMost) && followed.awaitStart(atMost);
    }

    /// Waits until what stands before an offset of each partition has been read, and tells whether it has.
    public boolean await(Map<TopicPartition, Long> ends, Duration atMost) throws InterruptedException {
        return followed.await(ends, atMost);
    }

    /// Takes part in sharing out the partitions of alerts.
    ///
    /// @param release is told of each that another replica matches from now on
    public SharedPartitions share(IntConsumer release) {
        return new SharedPartitions(Topic.ALERTS, GROUP, followed, kafka, release);
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        String key = new String(record.key(), UTF_8);
        if (record.topic().equals(Topic.ALERTS.name())) {
            definitions.take(key, record);
        } else if (record.topic().equals(Topic.DELIVERIES.name())) {
            deliveries.take(key, record.value());
        } else {
            marks.take(key, record.value());
        }
    }
}
