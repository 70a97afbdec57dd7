package readout.cli.load;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import readout.cli.shell.Progress;
import readout.cli.shell.Style;
import readout.cli.shell.Terminal;

/// Tells on the terminal how a load goes: the first refused articles with their place and reason, all of them counted
/// by reason and in a file, the others counted.
final class TerminalReport implements LoadReport {

    private static final int MOST_SHOWN = 20;

    private final Terminal terminal;
    private final Progress progress;
    private final RefusedFile refusals;
    private final long began = System.nanoTime();
    private final Map<String, Long> refused = new TreeMap<>();
    private final Map<String, Long> others = new TreeMap<>();
    private long accepted;
    private long alreadyLoaded;
    private boolean waiting;

    TerminalReport(Terminal terminal, Progress progress, RefusedFile refusals) {
        this.terminal = terminal;
        this.progress = progress;
        this.refusals = refusals;
    }

    boolean hasRefused() {
        return !refused.isEmpty();
    }

    @Override
    public void accepted(String articleId) {
        accepted++;
        waiting = false;
    }

    @Override
    public void refused(String file, long number, String reason) throws IOException {
        refusals.add(file, number, reason);
        if (total(refused) < MOST_SHOWN) {
            String place = number == 0 ? file : file + ":" + number;
            String line = "%s %s: %s".formatted(terminal.paint(Style.RED, "refused"), place, Terminal.clean(reason));
            progress.aside(() -> terminal.out().println(line));
        }
        refused.merge(kind(reason), 1L, Long::sum);
    }

    /// What many reasons have in common: the words before those on one article.
    private static String kind(String reason) {
        return reason.replaceFirst("( at line \\d|[:(]).*", "").strip();
    }

    @Override
    public void passedOver(String what) {
        others.merge(what, 1L, Long::sum);
    }

    @Override
    public void alreadyLoaded(String file) {
        alreadyLoaded++;
    }

    @Override
    public void waiting(String reason, Duration pause) {
        if (!waiting) {
            waiting = true;
            progress.aside(() -> terminal.err().println("Waiting for ingest: " + Terminal.clean(reason)));
        }
    }

    @Override
    public void reached(long bytes) {
        progress.reach(
                bytes, "%,d accepted, %,d refused, %,d/s".formatted(accepted, total(refused), Math.round(rate())));
    }

    private double rate() {
        return accepted * 1e9 / Math.max(1, System.nanoTime() - began);
    }

    private static long total(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Prints the totals.
    ///
    /// @param passedOver how many files hold no articles
    void summarise(int passedOver) {
        refused.forEach((kind, count) -> terminal.out().println("%,10d refused: %s".formatted(count, kind)));
        others.forEach((what, count) -> terminal.out().println("%,10d passed over: %s".formatted(count, what)));
        if (hasRefused()) {
            terminal.out().println("Each of them with its reason in " + refusals.path());
        }
        StringBuilder line = new StringBuilder("%,d accepted, %,d refused".formatted(accepted, total(refused)));
        if (alreadyLoaded > 0) {
            line.append("; %,d files were loaded before (--again posts them anew)".formatted(alreadyLoaded));
        }
        if (passedOver > 0) {
            line.append("; %,d files hold no articles".formatted(passedOver));
        }
        if (accepted > 0) {
            line.append("; %,d articles/s".formatted(Math.round(rate())));
        }
        terminal.out().println(terminal.paint(Style.BOLD, line.toString()));
    }
}
