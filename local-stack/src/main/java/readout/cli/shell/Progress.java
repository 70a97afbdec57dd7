package readout.cli.shell;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// A bar that shows how far a task has come, once it takes long and if somebody watches.
public final class Progress implements AutoCloseable {

    private static final Duration LONG = Duration.ofMillis(1500);
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Terminal terminal;
    private final String task;
    private final long totalBytes;
    private final long began = System.nanoTime();
    private @Nullable ProgressBar bar;

    /// @param totalBytes size of the task; negative when nobody knows
    private Progress(Terminal terminal, String task, long totalBytes) {
        this.terminal = terminal;
        this.task = task;
        this.totalBytes = totalBytes;
    }

    /// The progress of a task, which begins now.
    ///
    /// @param totalBytes size of the task; negative when nobody knows
    public static Progress of(Terminal terminal, String task, long totalBytes) {
        return new Progress(terminal, task, totalBytes);
    }

    /// Shows how far the task has come.
    ///
    /// @param count what has been counted so far, in words
    public void reach(long bytes, String count) {
        if (bar == null && terminal.interactive() && System.nanoTime() - began > LONG.toNanos()) {
            bar = bar();
        }
        if (bar != null) {
            bar.stepTo(bytes);
            bar.setExtraMessage(count);
        }
    }

    /// Prints lines without the bar in their way; it comes back below them.
    public void aside(Runnable printing) {
        if (bar != null) {
            terminal.err().print(CLEAR_LINE);
            terminal.err().flush();
        }
        printing.run();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            terminal.err().print(CLEAR_LINE);
            terminal.err().flush();
        }
    }

    private ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(totalBytes)
                .setUnit(" MB", 1_000_000)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new Line())
                .build();
    }

    /// Draws the bar over itself, in one line.
    private final class Line implements ProgressBarConsumer {

        @Override
        public int getMaxRenderedLength() {
            return terminal.columns() - 1;
        }

        @Override
        public void accept(String rendered) {
            terminal.err().print("\r" + rendered);
            terminal.err().flush();
        }

        @Override
        public void close() {}
    }
}
