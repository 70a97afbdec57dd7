package readout.ingest.source.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import readout.edge.log.FollowedTopics;
import readout.edge.log.SharedPartitions;
import readout.edge.log.Topics;
import readout.wire.Topic;

/// The two topics of sources: what every replica knows of sources is what it read here, and each partition is one
/// replica's to look at.
@ApplicationScoped
public class SourceLog {

    private static final String GROUP = "readout.ingest.sources";

    private final Topics topics;
    private final SourceBook book;
    private final Map<String, Object> kafka;
    private final FollowedTopics followed;

    SourceLog(Topics topics, SourceBook book, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.topics = topics;
        this.book = book;
        this.kafka = kafka;
        this.followed = new FollowedTopics(List.of(Topic.SOURCES, Topic.SOURCE_STATE), topics, kafka, this::take);
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
    boolean await(Map<TopicPartition, Long> ends, Duration atMost) throws InterruptedException {
        return followed.await(ends, atMost);
    }

    /// Takes part in sharing out the partitions of sources. Who looks at a source asks whether it still holds it.
    SharedPartitions share() {
        return new SharedPartitions(Topic.SOURCES, GROUP, followed, kafka, _ -> {});
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        String key = new String(record.key(), UTF_8);
        if (record.topic().equals(Topic.SOURCES.name())) {
            book.takeSource(key, record.value());
        } else {
            book.takeState(key, record.value());
        }
    }
}
