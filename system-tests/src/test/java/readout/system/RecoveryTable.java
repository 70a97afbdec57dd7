package readout.system;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import readout.local.stack.Role;

/// How long processes took to serve again.
final class RecoveryTable {

    private final Map<Role, List<Duration>> byRole = new EnumMap<>(Role.class);

    void add(Role role, Duration took) {
        byRole.computeIfAbsent(role, _ -> new ArrayList<>()).add(took);
    }

    int size() {
        return byRole.values().stream().mapToInt(List::size).sum();
    }

    @Override
    public String toString() {
        OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
        StringBuilder table = new StringBuilder(String.format(
                        Locale.ROOT,
                        "from SIGKILL to serving again, in seconds; %d processors, load average %.1f%n",
                        machine.getAvailableProcessors(),
                        machine.getSystemLoadAverage()))
                .append("%-8s %5s %6s %6s %6s%n".formatted("process", "kills", "min", "median", "max"));
        byRole.forEach((role, took) -> table.append(row(role.toString(), took)));
        table.append(row("all", byRole.values().stream().flatMap(List::stream).toList()));
        return table.toString();
    }

    private static String row(String name, List<Duration> took) {
        List<Duration> sorted = took.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%-8s %5d %6.1f %6.1f %6.1f%n",
                name,
                sorted.size(),
                seconds(sorted.getFirst()),
                seconds(sorted.get(sorted.size() / 2)),
                seconds(sorted.getLast()));
    }

    private static double seconds(Duration took) {
        return took.toMillis() / 1e3;
    }
}
