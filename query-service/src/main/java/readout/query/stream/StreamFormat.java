package readout.query.stream;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readout.query.change.Position;
import readout.query.stream.FoundChanges.FoundChange;

/// How a stream is written.
enum StreamFormat {
    /// Server-sent events (WHATWG HTML): browsers resume them by themselves, from the last `id`.
    EVENTS("text/event-stream;charset=UTF-8") {
        @Override
        String opening(Position from, boolean gap) {
            String told = gap ? "event: gap\ndata: {\"before\":\"%s\"}\n\n".formatted(from) : "";
            return "retry: 1000\nid: %s\n\n%s".formatted(from, told);
        }

        @Override
        String change(FoundChange change) {
            return "id: %s\nevent: %s\ndata: %s\n\n".formatted(change.position(), change.name(), change.json());
        }

        @Override
        String heartbeat(Position at) {
            return ":\nid: %s\n\n".formatted(at);
        }
    },

    /// One JSON object a line. What is no change has an `event`.
    LINES("application/x-ndjson;charset=UTF-8") {
        @Override
        String opening(Position from, boolean gap) {
            return gap ? "{\"event\":\"gap\",\"before\":\"%s\"}\n".formatted(from) : "";
        }

        @Override
        String change(FoundChange change) {
            return change.json() + "\n";
        }

        @Override
        String heartbeat(Position at) {
            return "{\"event\":\"heartbeat\",\"position\":\"%s\"}\n".formatted(at);
        }
    };

    private final String contentType;

    StreamFormat(String contentType) {
        this.contentType = contentType;
    }

    /// The form that a request accepts: lines where it names them, else events.
    static StreamFormat acceptedBy(HttpServerRequest request) {
        @Nullable String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.toLowerCase(Locale.ROOT).contains("ndjson") ? LINES : EVENTS;
    }

    String contentType() {
        return contentType;
    }

    /// What comes first: where the client is, so that a stream that breaks before its first change is resumed from
    /// there, and, if so, that the view holds nothing of what was before.
    abstract String opening(Position from, boolean gap);

    abstract String change(FoundChange change);

    /// Says that the stream is alive, and has come so far without a change that matches.
    abstract String heartbeat(Position at);
}
