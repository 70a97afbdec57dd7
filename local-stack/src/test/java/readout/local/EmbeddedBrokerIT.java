package readout.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
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
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerIT {

    private static final String TOPIC = "said";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    @Test
    void whatWasProducedIsConsumedAlsoAfterARestartOnTheSameFolder() throws Exception {
        BrokerSettings settings = BrokerSettings.onFreePorts(folder.resolve("kafka"));
        try (EmbeddedBroker broker = EmbeddedBroker.start(settings)) {
            createTopic(broker);
            produce(broker, "first");
            assertThat(consumeAll(broker)).containsExactly("first");
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(settings)) {
            produce(broker, "second");
            assertThat(consumeAll(broker)).containsExactly("first", "second");
        }
    }

    @Test
    void aRecordOfFifteenMegabytesPasses() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.onFreePorts(folder))) {
            createTopic(broker);
            String large = "x".repeat(15 * 1024 * 1024);
            produce(broker, large);
            assertThat(consumeAll(broker)).singleElement().isEqualTo(large);
        }
    }

    @Test
    void noTopicComesIntoBeingByItself() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.onFreePorts(folder));
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            assertThatThrownBy(() -> admin.describeTopics(List.of("never-made"))
                            .allTopicNames()
                            .get(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
        }
    }

    @Test
    void aTakenPortIsToldBeforeAnythingIsWritten() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            int other = Ports.free(1).getFirst();
            BrokerSettings settings =
                    new BrokerSettings(folder.resolve("kafka"), "127.0.0.1", taken.getLocalPort(), other);

            assertThatThrownBy(() -> EmbeddedBroker.start(settings))
                    .isInstanceOf(BindException.class)
                    .hasMessageContaining("127.0.0.1:%d is in use".formatted(taken.getLocalPort()));
            assertThat(folder.resolve("kafka")).doesNotExist();
        }
    }

    private static void createTopic(EmbeddedBroker broker) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1)))
                    .all()
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private static void produce(EmbeddedBroker broker, String value) throws Exception {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker.bootstrapServers(), "acks", "all", "max.request.size", 16 * 1024 * 1024);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, value)).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private static List<String> consumeAll(EmbeddedBroker broker) {
        TopicPartition partition = new TopicPartition(TOPIC, 0);
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition), PATIENCE).getOrDefault(partition, 0L);
            while (consumer.position(partition, PATIENCE) < end) {
                for (ConsumerRecord<String, String> record : consumer.poll(PATIENCE)) {
                    values.add(record.value());
                }
            }
        }
        return values;
    }
}
