package readout.query.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.wire.Json;

/// The body of a webhook: JSON text of at most [#MAX_BYTES] in UTF-8, kept as it was written, because the signature is
/// over these very bytes.
public record Payload(@JsonValue String json) {

    /// What Standard Webhooks advises as the most a receiver should be sent, in bytes.
    public static final int MAX_BYTES = 20_000;

    private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Payload {
        if (!fits(json)) {
            throw new IllegalArgumentException("A webhook has at most %d bytes".formatted(MAX_BYTES));
        }
    }

    /// What each payload is: its type, when the event happened (not when it is sent), and its data.
    private record Envelope(String type, Instant timestamp, Object data) {}

    /// Writes a payload. Empty if it would be too large; then thinner data, such as ids and addresses, has to do.
    ///
    /// @param type by which the receiver knows what the data is, such as `statement.added`
    /// @param timestamp of the event
    /// @param data anything that [Json] writes
    public static Optional<Payload> of(String type, Instant timestamp, Object data) {
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("A type is of letters, digits and _ with dots between");
        }
        String json = new String(Json.encode(new Envelope(type, timestamp, data)), UTF_8);
        return fits(json) ? Optional.of(new Payload(json)) : Optional.empty();
    }

    private static boolean fits(String json) {
        return json.getBytes(UTF_8).length <= MAX_BYTES;
    }
}
