package readout.cli.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import readout.wire.Decoded;
import readout.wire.Json;

/// A change to the statements, as the stream tells it.
///
/// @param change `added`, `revised` or `retracted`
/// @param json as it was sent
public record StatementEvent(String position, String change, String json) {

    public StatementEvent {
        requireNonNull(position, "position");
        requireNonNull(change, "change");
        requireNonNull(json, "json");
    }

    static StatementEvent of(ServerEvent event) {
        return new StatementEvent(event.id(), event.type(), event.data());
    }

    StatementView view() {
        JsonNode event = switch (Json.decode(json.getBytes(UTF_8), JsonNode.class)) {
            case Decoded.Value(JsonNode node) -> node;
            case Decoded.Unreadable<JsonNode> _ -> MissingNode.getInstance();
        };
        return StatementView.ofItem(event);
    }
}
