package readout.local.stack;

import java.nio.file.Path;
import java.util.List;

/// Stands in for the launcher: keeps one [TinyService] running and prints what becomes of it.
final class TinyLauncher {

    private TinyLauncher() {}

    public static void main(String[] arguments) {
        int port = Integer.parseInt(arguments[0]);
        ChildPlan plan = TinyPlans.service(port, Path.of(arguments[1]));
        new Supervisor(List.of(plan), TinyPlans.AT_ONCE, new ChildEvents(System.out::println)).start();
    }
}
