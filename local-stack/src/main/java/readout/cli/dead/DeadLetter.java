package readout.cli.dead;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/// A record that a service could not read, with its own bytes and headers.
///
/// The headers that tell where it came from and why it is here are those of SmallRye's dead-letter queues.
///
/// @param written when it was put aside
/// @param reason why
/// @param origin where it stood, if that is known
record DeadLetter(
        DeadLetterId id,
        Instant written,
        String reason,
        Optional<Origin> origin,
        ConsumerRecord<byte[], byte[]> record) {

    /// Marks a replayed record with the id of the dead letter that it was.
    static final String REPLAY_OF = "readout-replay-of";

    private static final String PREFIX = "dead-letter-";

    /// A place on the log.
    record Origin(String topic, int partition, long offset) {

        Origin {
            requireNonNull(topic, "topic");
        }

        @Override
        public String toString() {
            return "%s-%d@%d".formatted(topic, partition, offset);
        }
    }

    DeadLetter {
        requireNonNull(id, "id");
        requireNonNull(written, "written");
        requireNonNull(reason, "reason");
        requireNonNull(origin, "origin");
        requireNonNull(record, "record");
    }

    static DeadLetter of(String service, ConsumerRecord<byte[], byte[]> record) {
        return new DeadLetter(
                new DeadLetterId(service, record.partition(), record.offset()),
                Instant.ofEpochMilli(record.timestamp()),
                header(record, "reason").orElse("no reason given"),
                origin(record),
                record);
    }

    /// The record as it was, for the topic it came from: its bytes, its key and its headers, and the mark.
    ///
    /// @throws IllegalStateException if nobody knows where it came from
    ProducerRecord<byte[], byte[]> replay() {
        String topic = origin.map(Origin::topic)
                .orElseThrow(() -> new IllegalStateException("%s does not say where it came from".formatted(id)));
        ProducerRecord<byte[], byte[]> replayed = new ProducerRecord<>(topic, record.key(), record.value());
        for (Header header : record.headers()) {
            if (!header.key().startsWith(PREFIX) && !header.key().equals(REPLAY_OF)) {
                replayed.headers().add(header);
            }
        }
        replayed.headers().add(REPLAY_OF, id.toString().getBytes(UTF_8));
        return replayed;
    }

    private static Optional<Origin> origin(ConsumerRecord<byte[], byte[]> record) {
        Optional<Integer> partition = header(record, "partition")
                .filter(number -> number.matches("\\d{1,9}"))
                .map(Integer::valueOf);
        Optional<Long> offset = header(record, "offset")
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::valueOf);
        return header(record, "topic").map(topic -> new Origin(topic, partition.orElse(-1), offset.orElse(-1L)));
    }

    private static Optional<String> header(ConsumerRecord<byte[], byte[]> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(PREFIX + name))
                .map(Header::value)
                .map(value -> new String(value, UTF_8));
    }
}
