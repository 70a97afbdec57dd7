package readout.edge.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/// A record that could not be read, as it is kept: key, value and headers as they were, and beside them where it stood
/// and why, under the header names that SmallRye and its tools use.
///
/// A topic takes records by their compressed size, a producer by their plain one, so a record may be on the log that no
/// producer of ours could write again. Only the beginning of such a key or value is kept, and the reason says so; else
/// the record would hold up all behind it for ever. The whole of it stays where it stood.
public final class DeadLetter {

    /// The longest key or value that is kept whole.
    static final int LONGEST = 7 * 1024 * 1024;

    /// What is kept of a longer one.
    static final int BEGINNING = 1024 * 1024;

    private final byte @Nullable [] key;
    private final byte @Nullable [] value;
    private final Headers headers;

    private DeadLetter(byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        this.key = key;
        this.value = value;
        this.headers = headers;
    }

    /// The letter for a record.
    public static DeadLetter of(ConsumerRecord<byte[], byte[]> record, String reason) {
        requireNonNull(reason, "reason");
        Headers headers = new RecordHeaders(record.headers().toArray());
        add(headers, "dead-letter-reason", reason + cutting("key", record.key()) + cutting("value", record.value()));
        add(headers, "dead-letter-topic", record.topic());
        add(headers, "dead-letter-partition", Integer.toString(record.partition()));
        add(headers, "dead-letter-offset", Long.toString(record.offset()));
        return new DeadLetter(kept(record.key()), kept(record.value()), headers);
    }

    /// Null if the record had none.
    public byte @Nullable [] key() {
        return key;
    }

    /// Null if the record had none.
    public byte @Nullable [] value() {
        return value;
    }

    public Headers headers() {
        return headers;
    }

    private static byte @Nullable [] kept(byte @Nullable [] bytes) {
        return isTooLong(bytes) ? Arrays.copyOf(requireNonNull(bytes), BEGINNING) : bytes;
    }

    private static String cutting(String part, byte @Nullable [] bytes) {
        return isTooLong(bytes)
                ? "; of its %s of %d bytes the first %d are kept here"
                        .formatted(part, requireNonNull(bytes).length, BEGINNING)
                : "";
    }

    private static boolean isTooLong(byte @Nullable [] bytes) {
        return bytes != null && bytes.length > LONGEST;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }
}
