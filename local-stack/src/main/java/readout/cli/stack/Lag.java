package readout.cli.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import readout.cli.http.Http;
import readout.wire.Decoded;
import readout.wire.Json;

/// How many articles are on the log and not in the view yet, as the coverage of query-service tells it.
final class Lag {

    private Lag() {}

    /// Asks query-service; nothing if it does not know itself.
    static Optional<Long> read(Http http, URI query) throws IOException, InterruptedException {
        return parse(http.get(Http.address(query, "/coverage", Map.of())));
    }

    static Optional<Long> parse(byte[] coverage) {
        return switch (Json.decode(coverage, JsonNode.class)) {
            case Decoded.Value(JsonNode answer) ->
                Optional.of(answer.at("/coverage/lagRecords"))
                        .filter(JsonNode::isIntegralNumber)
                        .map(JsonNode::asLong);
            case Decoded.Unreadable<JsonNode> _ -> Optional.empty();
        };
    }
}
