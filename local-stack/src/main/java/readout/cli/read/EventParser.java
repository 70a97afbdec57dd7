package readout.cli.read;

import java.time.Duration;
import java.util.Optional;

/// Turns the lines of a stream of server-sent events (HTML Living Standard, 9.2) into events.
final class EventParser {

    private final StringBuilder data = new StringBuilder();
    private String type = "";
    private String lastId;
    private String id;
    private Duration retry;

    private EventParser(String lastId, Duration retry) {
        this.lastId = lastId;
        this.id = lastId;
        this.retry = retry;
    }

    /// A parser for the first connection.
    ///
    /// @param retry how long to wait before a reconnection, until the stream says otherwise
    static EventParser starting(Duration retry) {
        return new EventParser("", retry);
    }

    /// A parser for the next connection, which remembers id and pause.
    EventParser reconnected() {
        return new EventParser(lastId, retry);
    }

    /// Takes a line without its end, and gives the event that it completes, if it does.
    Optional<ServerEvent> take(String line) {
        if (line.isEmpty()) {
            return complete();
        }
        int colon = line.indexOf(':');
        String field = colon < 0 ? line : line.substring(0, colon);
        String rest = colon < 0 ? "" : line.substring(colon + 1);
        String value = rest.startsWith(" ") ? rest.substring(1) : rest;
        if (field.equals("data")) {
            data.append(value).append('\n');
        } else if (field.equals("event")) {
            type = value;
        } else if (field.equals("id") && value.indexOf('\0') < 0) {
            id = value;
        } else if (field.equals("retry") && value.matches("\\d{1,9}")) {
            retry = Duration.ofMillis(Long.parseLong(value));
        }
        return Optional.empty();
    }

    /// Id of the last complete event; empty if none had one. An event that broke off does not count.
    String lastId() {
        return lastId;
    }

    /// How long to wait before a reconnection.
    Duration retry() {
        return retry;
    }

    private Optional<ServerEvent> complete() {
        lastId = id;
        Optional<ServerEvent> event = data.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ServerEvent(id, type.isEmpty() ? "message" : type, data.substring(0, data.length() - 1)));
        data.setLength(0);
        type = "";
        return event;
    }
}
