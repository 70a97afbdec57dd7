package readout.ingest.source.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;
import readout.edge.log.ReadProgress;
import readout.edge.log.Topics;
import readout.wire.Topic;

/// Reads the two topics of sources from their beginning, and goes on reading: what every replica knows of sources is
/// what it read here.
@ApplicationScoped
public class SourceLog {

    private static final Logger LOG = Logger.getLogger(SourceLog.class);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final Topics topics;
    private final SourceBook book;
    private final Map<String, Object> config;
    private final ReadProgress progress = new ReadProgress();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().name("source-log").daemon().unstarted(this::run);

    SourceLog(Topics topics, SourceBook book, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.topics = topics;
        this.book = book;
        this.config = config(kafka);
    }

    private static Map<String, Object> config(Map<String, Object> kafka) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5000);
        config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100);
        config.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        return config;
    }

    void start(@Observes StartupEvent start) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        stopping.countDown();
        thread.join(FAREWELL);
    }

    /// Waits until all that stood on the log when this replica started has been read, and tells whether it has.
    public boolean awaitStart(Duration atMost) throws InterruptedException {
        return progress.awaitStart(atMost);
    }

    /// Waits until what stands before an offset of each partition has been read, and tells whether it has.
    boolean await(Map<TopicPartition, Long> ends, Duration atMost) throws InterruptedException {
        return progress.await(ends, atMost);
    }

    /// The partitions of the two topics that hold what belongs to a partition of sources.
    static List<TopicPartition> partitions(int partition) {
        return Stream.of(Topic.SOURCES, Topic.SOURCE_STATE)
                .map(topic -> new TopicPartition(topic.name(), partition))
                .toList();
    }

    private void run() {
        try {
            while (isOn()) {
                if (topics.await(POLL)) {
                    read();
                }
            }
        } catch (InterruptedException | InterruptException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Reads until the service stops, or the client fails and another one is made.
    private void read() throws InterruptedException {
        List<TopicPartition> all = IntStream.range(0, Topic.SOURCES.partitions())
                .boxed()
                .flatMap(partition -> partitions(partition).stream())
                .toList();
        try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(all);
            all.forEach(partition -> consumer.seek(partition, progress.next(partition)));
            progress.startAt(consumer.endOffsets(all));
            while (isOn()) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    take(record);
                }
                all.forEach(partition -> progress.reached(partition, consumer.position(partition)));
                progress.tell();
            }
        } catch (InterruptException e) {
            throw e;
        } catch (KafkaException e) {
            LOG.warn("The sources cannot be read from the log for now", e);
            stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() == null) {
            return;
        }
        String key = new String(record.key(), UTF_8);
        if (record.topic().equals(Topic.SOURCES.name())) {
            book.takeSource(key, record.value());
        } else {
            book.takeState(key, record.value());
        }
    }

    private boolean isOn() {
        return stopping.getCount() > 0;
    }
}
