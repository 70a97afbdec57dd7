package readout.cli.read;

import static java.util.Objects.requireNonNull;

/// One event of a stream of server-sent events (HTML Living Standard, 9.2).
///
/// @param id the last id that the stream gave, maybe with an earlier event
/// @param type `message` unless the stream says otherwise
record ServerEvent(String id, String type, String data) {

    ServerEvent {
        requireNonNull(id, "id");
        requireNonNull(type, "type");
        requireNonNull(data, "data");
    }
}
