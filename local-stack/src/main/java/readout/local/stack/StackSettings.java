package readout.local.stack;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/// What a stack is started with.
///
/// @param installation what is run
/// @param data where it keeps its data
/// @param host where the services listen; the broker has no authentication and always stays on the loopback interface
/// @param heaps largest Java heap of a process, as `-Xmx` takes it, where it is not the usual one
public record StackSettings(
        Installation installation, DataFolder data, String host, StackPorts ports, Map<Role, String> heaps) {

    /// Where the broker listens, and the services unless told otherwise.
    public static final String LOOPBACK = "127.0.0.1";

    public StackSettings {
        requireNonNull(installation, "installation");
        requireNonNull(data, "data");
        requireNonNull(host, "host");
        requireNonNull(ports, "ports");
        heaps = Map.copyOf(heaps);
    }

    String heap(Role role) {
        return heaps.getOrDefault(role, role.usualHeap());
    }
}
