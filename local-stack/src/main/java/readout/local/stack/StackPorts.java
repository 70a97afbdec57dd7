package readout.local.stack;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import readout.local.Ports;

/// The TCP ports of a stack.
///
/// @param kafka where Kafka clients connect
/// @param controller where the broker talks to its own controller
/// @param ingest HTTP of ingest-service
/// @param enrich HTTP of enrich-service
/// @param query HTTP of query-service
public record StackPorts(int kafka, int controller, int ingest, int enrich, int query) {

    /// The documented ports.
    public static final StackPorts USUAL = new StackPorts(9092, 9093, 8081, 8082, 8080);

    public StackPorts {
        List<Integer> all = List.of(kafka, controller, ingest, enrich, query);
        if (new HashSet<>(all).size() < all.size()) {
            throw new IllegalArgumentException("Two processes cannot listen on one port: " + all);
        }
    }

    /// Five ports that nobody uses now.
    ///
    /// @throws IOException if the machine gives none
    public static StackPorts free() throws IOException {
        List<Integer> free = Ports.free(5);
        return new StackPorts(free.get(0), free.get(1), free.get(2), free.get(3), free.get(4));
    }

    /// Where the clients of one process connect.
    public int of(Role role) {
        return switch (role) {
            case BROKER -> kafka;
            case INGEST -> ingest;
            case ENRICH -> enrich;
            case QUERY -> query;
        };
    }

    List<Integer> all() {
        return List.of(query, ingest, enrich, kafka, controller);
    }
}
