package readout.cli.stack;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import readout.cli.shell.ExitCode;
import readout.cli.shell.Style;
import readout.cli.shell.Terminal;
import readout.local.stack.StackSettings;
import readout.local.stack.StackState;

/// Starts a launcher that outlives this process and its terminal, and waits until its stack is ready.
final class Background {

    /// Tells a launcher that nobody watches it.
    static final String CHILD = "--background-child";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long GLANCE_MILLIS = 50;

    private final Terminal terminal;

    Background(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Starts a launcher with the arguments of this process.
    ///
    /// @return what the program ends with
    int start(StackSettings settings, List<String> arguments) throws IOException, InterruptedException {
        settings.installation().requireBuilt();
        long began = System.nanoTime();
        Path log = settings.data().log("launcher");
        Files.createDirectories(log.getParent());
        Process launcher = new ProcessBuilder(command(arguments))
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()))
                .start();
        while (!isReady(settings)) {
            if (launcher.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
                return failed(log, "Readout did not start.");
            }
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                launcher.destroy();
                return failed(log, "Readout is not ready after %d s.".formatted(PATIENCE.toSeconds()));
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        terminal.out().println(terminal.paint(Style.BOLD, "Readout is ready after %.1f s.".formatted(seconds)));
        new Greeting(terminal).print(settings.host(), settings.ports(), settings.data());
        return ExitCode.OK;
    }

    /// The command that started this process, deaf to the end of the terminal.
    private static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add("nohup");
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add("readout.cli.Readout");
        arguments.stream()
                .filter(argument -> !List.of("-d", "--background").contains(argument))
                .forEach(command::add);
        command.add(CHILD);
        return command;
    }

    private static boolean isReady(StackSettings settings) throws IOException {
        return StackState.running(settings.data()).filter(StackState::ready).isPresent();
    }

    private int failed(Path log, String why) throws IOException {
        terminal.err().println(terminal.paint(Style.RED, why));
        new LogTail(log).last(30).forEach(terminal.err()::println);
        return ExitCode.FAILURE;
    }
}
