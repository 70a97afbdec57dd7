package readout.cli.dead;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import readout.local.stack.Probe;
import readout.wire.Topic;

/// The topics of dead letters on a broker.
final class DeadLetters implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LARGEST_RECORD = 16 * 1024 * 1024;

    private final String bootstrapServers;
    private final KafkaConsumer<byte[], byte[]> consumer;

    private DeadLetters(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "default.api.timeout.ms",
                        (int) PATIENCE.toMillis(),
                        "max.partition.fetch.bytes",
                        1024 * 1024,
                        "max.poll.records",
                        50,
                        "allow.auto.create.topics",
                        false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /// The dead letters on a broker.
    ///
    /// @param bootstrapServers `host:port`, several with commas
    /// @throws IOException if nobody answers there
    static DeadLetters on(String bootstrapServers) throws IOException {
        if (Arrays.stream(bootstrapServers.split(",", -1)).noneMatch(DeadLetters::answers)) {
            throw new IOException(
                    "Nobody answers at %s; `readout up` starts a Readout on this machine".formatted(bootstrapServers));
        }
        return new DeadLetters(bootstrapServers);
    }

    /// Hands on all dead letters, topic by topic, in the order in which they were written.
    void forEach(Consumer<DeadLetter> reader) {
        Map<String, List<PartitionInfo>> known = consumer.listTopics();
        for (Topic topic : Topic.ALL) {
            Optional<String> service = DeadLetterId.service(topic.name());
            if (service.isPresent()) {
                for (PartitionInfo partition : known.getOrDefault(topic.name(), List.of())) {
                    readAll(service.get(), new TopicPartition(topic.name(), partition.partition()), reader);
                }
            }
        }
    }

    /// Finds one dead letter.
    Optional<DeadLetter> find(DeadLetterId id) {
        TopicPartition partition = new TopicPartition(id.topic(), id.partition());
        List<PartitionInfo> partitions = consumer.listTopics().getOrDefault(id.topic(), List.of());
        if (partitions.stream().noneMatch(known -> known.partition() == id.partition())) {
            return Optional.empty();
        }
        consumer.assign(List.of(partition));
        long begin = consumer.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
        long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
        if (id.offset() < begin || id.offset() >= end) {
            return Optional.empty();
        }
        consumer.seek(partition, id.offset());
        return consumer.poll(PATIENCE).records(partition).stream()
                .filter(record -> record.offset() == id.offset())
                .map(record -> DeadLetter.of(id.service(), record))
                .findFirst();
    }

    /// Publishes dead letters again where they came from, and returns once the broker has them all.
    void replay(List<DeadLetter> letters) throws InterruptedException, ExecutionException, TimeoutException {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "acks",
                "all",
                "max.block.ms",
                PATIENCE.toMillis(),
                "max.request.size",
                LARGEST_RECORD));
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (DeadLetter letter : letters) {
                sent.add(producer.send(letter.replay()));
            }
            for (Future<RecordMetadata> future : sent) {
                future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    @Override
    public void close() {
        consumer.close();
    }

    private static boolean answers(String server) {
        int colon = server.lastIndexOf(':');
        return colon > 0
                && server.substring(colon + 1).matches("\\d{1,5}")
                && Probe.tcp(server.substring(0, colon), Integer.parseInt(server.substring(colon + 1)))
                        .isReady();
    }

    private void readAll(String service, TopicPartition partition, Consumer<DeadLetter> reader) {
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
        while (consumer.position(partition) < end) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(PATIENCE)) {
                if (record.offset() < end) {
                    reader.accept(DeadLetter.of(service, record));
                }
            }
        }
    }
}
