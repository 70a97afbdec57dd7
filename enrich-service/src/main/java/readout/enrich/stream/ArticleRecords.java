package readout.enrich.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import readout.wire.Extension;

/// What the headers of article records say.
final class ArticleRecords {

    private ArticleRecords() {}

    /// An attribute of the CloudEvent that a record is; null if it has no such attribute.
    static @Nullable String attribute(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(Extension.header(name));
        return header == null ? null : new String(header.value(), UTF_8);
    }
}
