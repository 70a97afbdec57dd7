package readout.cli.demo;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import readout.cli.http.Http;
import readout.cli.read.EventPrinter;
import readout.cli.read.StatementEvent;
import readout.cli.read.StatementStream;
import readout.cli.shell.Invocation;
import readout.cli.shell.Style;
import readout.cli.shell.Terminal;
import readout.local.stack.StackSettings;
import readout.local.stack.StackState;

/// Loads the samples into a running stack and shows the first statements as they arrive.
final class Tour {

    private static final int SHOWN = 12;
    private static final Duration QUIET = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(100);

    private final Invocation invocation;
    private final Commands commands;
    private final StackSettings stack;
    private final AtomicInteger shown = new AtomicInteger();
    private volatile long lastChange = System.nanoTime();

    Tour(Invocation invocation, Commands commands, StackSettings stack) {
        this.invocation = invocation;
        this.commands = commands;
        this.stack = stack;
    }

    /// Returns once some statements were shown and no more come.
    ///
    /// @return whether any was
    boolean run(StackState state) throws InterruptedException {
        String host = state.reachableHost();
        URI query = URI.create("http://%s:%d".formatted(host, state.ports().query()));
        try (Http http = new Http(invocation.variable("READOUT_API_KEY"))) {
            StatementStream stream = new StatementStream(http, query, "", "earliest", () -> {});
            Thread reader =
                    Thread.ofPlatform().daemon().name("first-statements").start(() -> show(stream));
            commands.run(
                    invocation,
                    "load",
                    "--again",
                    "--data",
                    stack.data().root().toString(),
                    "--ingest-url",
                    "http://%s:%d".formatted(host, state.ports().ingest()),
                    stack.installation().home().resolve("samples").toString());
            lastChange = System.nanoTime();
            boolean over = false;
            while (!over) {
                over = reader.join(GLANCE) || isOver();
            }
        }
        return shown.get() > 0;
    }

    private boolean isOver() {
        Duration silence = Duration.ofNanos(System.nanoTime() - lastChange);
        return silence.compareTo(shown.get() > 0 ? QUIET : PATIENCE) > 0;
    }

    private void show(StatementStream stream) {
        EventPrinter printer = new EventPrinter(invocation.terminal());
        try {
            stream.follow(event -> show(event, printer));
        } catch (IOException e) {
            Terminal terminal = invocation.terminal();
            terminal.err().println(terminal.paint(Style.RED, "No stream of statements: " + e.getMessage()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean show(StatementEvent event, EventPrinter printer) {
        printer.print(event);
        lastChange = System.nanoTime();
        return shown.incrementAndGet() < SHOWN;
    }
}
