package readout.cli.http;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import readout.wire.Decoded;
import readout.wire.Json;

/// Why a service refused a request (RFC 9457), as far as it said so.
///
/// @param status HTTP status
/// @param title what kind of problem
/// @param detail this one in words, may be empty
/// @param field the field of the request that is wrong, if one is
/// @param position where in that field, in characters from 0, if somewhere
public record Problem(int status, String title, String detail, Optional<String> field, Optional<Integer> position) {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    public Problem {
        requireNonNull(title, "title");
        requireNonNull(detail, "detail");
        requireNonNull(field, "field");
        requireNonNull(position, "position");
    }

    /// The problem that an answer tells; one without a problem document is told by its status.
    public static Problem of(int status, byte[] body) {
        return switch (Json.decode(body, JsonNode.class)) {
            case Decoded.Value(JsonNode document) -> of(status, document);
            case Decoded.Unreadable<JsonNode> _ ->
                new Problem(status, "HTTP " + status, "", Optional.empty(), Optional.empty());
        };
    }

    public static Problem of(int status, JsonNode document) {
        return new Problem(
                status,
                document.path("title").asText("HTTP " + status),
                document.path("detail").asText(""),
                Optional.ofNullable(document.path("field").textValue()),
                Optional.of(document.path("position")).filter(JsonNode::isInt).map(JsonNode::asInt));
    }

    /// Whether the same request may well succeed a little later.
    public boolean isPassing() {
        return status == TOO_MANY_REQUESTS || status == UNAVAILABLE;
    }

    /// In words, on one line.
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder(title);
        if (!detail.isEmpty() && !detail.equals(title)) {
            words.append(": ").append(detail);
        }
        String where =
                position.map(characters -> ", character " + (characters + 1)).orElse("");
        field.ifPresent(name -> words.append(" (").append(name).append(where).append(')'));
        return words.toString();
    }
}
