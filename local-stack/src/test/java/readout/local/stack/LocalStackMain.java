package readout.local.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// A launcher of fake services, as a process of its own that can be killed.
final class LocalStackMain {

    private LocalStackMain() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        StackSettings settings = new StackSettings(
                FakeInstallation.in(home),
                new DataFolder(home.resolve("data")),
                "127.0.0.1",
                StackPorts.free(),
                Map.of());
        LocalStack stack = LocalStack.start(settings, new ChildEvents(System.out::println));
        System.out.println(stack.awaitReady(Duration.ofMinutes(1)));
        stack.awaitStop();
    }
}
