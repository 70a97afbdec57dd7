package readout.edge.log;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;
import readout.edge.life.ServiceLoop;
import readout.wire.Topic;

/// Topics that a thread of their own reads from their beginning, and goes on reading: what every replica of a service
/// knows of what they are about is what it read there. All of them have as many partitions, and what belongs together
/// has the same partition in each.
public final class FollowedTopics {

    private static final Logger LOG = Logger.getLogger(FollowedTopics.class);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final List<Topic> followed;
    private final Topics topics;
    private final Map<String, Object> config;
    private final Consumer<ConsumerRecord<byte[], byte[]>> reader;
    private final ReadProgress progress = new ReadProgress();
    private final ServiceLoop loop;

    /// @param kafka how the broker is reached
    /// @param reader is given each record that has a key, by the one thread
    public FollowedTopics(
            List<Topic> followed,
            Topics topics,
            Map<String, Object> kafka,
            Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        this.followed = List.copyOf(followed);
        this.topics = requireNonNull(topics, "topics");
        this.config = config(kafka);
        this.reader = requireNonNull(reader, "reader");
        this.loop = new ServiceLoop(followed.getFirst().name() + " reader", FAREWELL, this::round);
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

    /// Begins to read, as soon as the topics are there.
    public void start() {
        loop.start();
    }

    /// Reads no more.
    public void stop() throws InterruptedException {
        loop.stop();
    }

    /// Waits until all that stood there when reading began has been read, and tells whether it has.
    public boolean awaitStart(Duration atMost) throws InterruptedException {
        return progress.awaitStart(atMost);
    }

    /// Waits until what stands before an offset of each partition has been read, and tells whether it has.
    public boolean await(Map<TopicPartition, Long> ends, Duration atMost) throws InterruptedException {
        return progress.await(ends, atMost);
    }

    /// The partitions that belong together.
    List<TopicPartition> partitions(int partition) {
        return followed.stream()
                .map(topic -> new TopicPartition(topic.name(), partition))
                .toList();
    }

    private void round() throws InterruptedException {
        if (topics.await(POLL)) {
            read();
        }
    }

    /// Reads until the service stops, or the client fails and another one is made.
    private void read() throws InterruptedException {
        List<TopicPartition> all = IntStream.range(0, followed.getFirst().partitions())
                .boxed()
                .flatMap(partition -> partitions(partition).stream())
                .toList();
        try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(all);
            all.forEach(partition -> consumer.seek(partition, progress.next(partition)));
            progress.startAt(consumer.endOffsets(all));
            while (loop.isOn()) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    if (record.key() != null) {
                        reader.accept(record);
                    }
                }
                all.forEach(partition -> progress.reached(partition, consumer.position(partition)));
                progress.tell();
            }
        } catch (InterruptException e) {
            throw new InterruptedException(e.getMessage());
        } catch (KafkaException e) {
            LOG.warnf(e, "%s cannot be read for now", followed.getFirst().name());
            loop.pause(PAUSE);
        }
    }
}
