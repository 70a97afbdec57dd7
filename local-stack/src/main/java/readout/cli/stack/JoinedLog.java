package readout.cli.stack;

import java.time.Duration;
import readout.cli.shell.Style;
import readout.cli.shell.Terminal;
import readout.local.stack.ChildListener;

/// What all processes write, as lines that begin with the name of the process.
public final class JoinedLog implements ChildListener {

    private static final int NAME_COLUMNS = 7;

    private final Terminal terminal;
    private volatile boolean withLines;

    /// A log on a terminal that shows, for the time being, only what becomes of the processes.
    public JoinedLog(Terminal terminal) {
        this.terminal = terminal;
    }

    /// From now on shows what the processes write.
    public void showLines() {
        withLines = true;
    }

    @Override
    public void line(String process, String line) {
        if (withLines) {
            print(process, line);
        }
    }

    @Override
    public void started(String process, long pid) {
        if (withLines) {
            print(process, terminal.paint(Style.DIM, "started as process " + pid));
        }
    }

    @Override
    public void ended(String process, int exitCode, Duration pause) {
        String when =
                pause.isZero() ? "starting it again" : "starting it again in %.1f s".formatted(pause.toMillis() / 1e3);
        print(process, terminal.paint(Style.YELLOW, "ended with %d; %s".formatted(exitCode, when)));
    }

    /// Prints a line of a process.
    public void print(String process, String line) {
        String name = (process + " ".repeat(NAME_COLUMNS)).substring(0, Math.max(NAME_COLUMNS, process.length()));
        terminal.out().println(terminal.paint(colour(process), name) + terminal.paint(Style.DIM, "│ ") + line);
    }

    private static Style colour(String process) {
        return switch (process) {
            case "broker" -> Style.MAGENTA;
            case "ingest" -> Style.GREEN;
            case "enrich" -> Style.YELLOW;
            case "query" -> Style.CYAN;
            default -> Style.BLUE;
        };
    }
}
