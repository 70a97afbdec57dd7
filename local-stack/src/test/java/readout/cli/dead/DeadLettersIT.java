package readout.cli.dead;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import readout.local.BrokerSettings;
import readout.local.EmbeddedBroker;
import readout.wire.Topic;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeadLettersIT {

    private static final byte[] BYTES = {(byte) 0xFF, 0, '{'};

    private EmbeddedBroker broker;

    @BeforeAll
    void startBroker(@TempDir Path folder) throws Exception {
        broker = EmbeddedBroker.start(BrokerSettings.onFreePorts(folder));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            List<NewTopic> topics = List.of(
                    new NewTopic(Topic.ARTICLES.name(), Topic.ARTICLES.partitions(), (short) 1),
                    new NewTopic(Topic.ENRICH_DEAD.name(), 1, (short) 1));
            admin.createTopics(topics).all().get(20, TimeUnit.SECONDS);
        }
        putAside("article-1", "readout.articles.v1", "3", "41");
        putAside("article-2", "", "", "");
    }

    @AfterAll
    void stopBroker() {
        broker.close();
    }

    @Test
    void lettersAreListedWithReasonAndOrigin() throws Exception {
        List<DeadLetter> found = new ArrayList<>();
        try (DeadLetters letters = DeadLetters.on(broker.bootstrapServers())) {
            letters.forEach(found::add);
        }

        assertThat(found).extracting(letter -> letter.id().toString()).containsExactly("enrich-0-0", "enrich-0-1");
        assertThat(found.getFirst().reason()).isEqualTo("not JSON");
        assertThat(found.getFirst().origin()).hasToString("Optional[readout.articles.v1-3@41]");
        assertThat(found.getLast().origin()).isEmpty();
    }

    @Test
    void aReplayedLetterIsTheRecordThatItWas() throws Exception {
        try (DeadLetters letters = DeadLetters.on(broker.bootstrapServers())) {
            letters.replay(
                    List.of(letters.find(DeadLetterId.parse("enrich-0-0")).orElseThrow()));
        }

        ConsumerRecord<byte[], byte[]> replayed = onlyArticle();
        assertThat(replayed.value()).isEqualTo(BYTES);
        assertThat(replayed.key()).isEqualTo("article-1".getBytes(UTF_8));
        assertThat(replayed.headers())
                .extracting(header -> header.key() + "=" + new String(header.value(), UTF_8))
                .containsExactly("ce_type=readout.article.published.v1", "readout-replay-of=enrich-0-0");
    }

    @Test
    void aLetterThatIsNotThereIsNotFound() throws Exception {
        try (DeadLetters letters = DeadLetters.on(broker.bootstrapServers())) {
            assertThat(letters.find(DeadLetterId.parse("enrich-0-2"))).isEmpty();
            assertThat(letters.find(DeadLetterId.parse("enrich-7-0"))).isEmpty();
            assertThat(letters.find(DeadLetterId.parse("query-0-0"))).isEmpty();
        }
    }

    @Test
    void aBrokerThatIsNotThereIsNamed() {
        assertThatIOException()
                .isThrownBy(() -> DeadLetters.on("127.0.0.1:1"))
                .withMessageContaining("Nobody answers at 127.0.0.1:1");
    }

    private void putAside(String key, String topic, String partition, String offset) throws Exception {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(Topic.ENRICH_DEAD.name(), key.getBytes(UTF_8), BYTES);
        record.headers().add("ce_type", "readout.article.published.v1".getBytes(UTF_8));
        record.headers().add("dead-letter-reason", "not JSON".getBytes(UTF_8));
        if (!topic.isEmpty()) {
            record.headers().add("dead-letter-topic", topic.getBytes(UTF_8));
            record.headers().add("dead-letter-partition", partition.getBytes(UTF_8));
            record.headers().add("dead-letter-offset", offset.getBytes(UTF_8));
        }
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "compression.type", "lz4"),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(record).get(20, TimeUnit.SECONDS);
        }
    }

    private ConsumerRecord<byte[], byte[]> onlyArticle() {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "auto.offset.reset", "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topic.ARTICLES.name()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (records.isEmpty()) {
                consumer.poll(Duration.ofSeconds(10)).forEach(records::add);
            }
            assertThat(records).hasSize(1);
            return records.getFirst();
        }
    }
}
