package readout.ingest.publish;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.regex.Pattern;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/// The W3C trace context that a request came with; it travels with the article through the whole log.
///
/// @param traceparent the header's value, or null if there was none or an ill-formed one
public record TraceContext(@Nullable String traceparent) {

    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    public TraceContext {
        if (traceparent != null && !TRACEPARENT.matcher(traceparent).matches()) {
            traceparent = null;
        }
    }

    Headers addTo(Headers headers) {
        return traceparent == null ? headers : headers.add("traceparent", traceparent.getBytes(US_ASCII));
    }
}
