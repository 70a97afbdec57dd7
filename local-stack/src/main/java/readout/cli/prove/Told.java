package readout.cli.prove;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The changes that one reader was told, and how often each.
final class Told {

    private final Map<String, Integer> times = new ConcurrentHashMap<>();

    void hear(String change) {
        times.merge(change, 1, Integer::sum);
    }

    Set<String> changes() {
        return Set.copyOf(times.keySet());
    }

    int count() {
        return times.size();
    }

    /// How many changes were told more than once.
    long repeated() {
        return times.values().stream().filter(often -> often > 1).count();
    }
}
