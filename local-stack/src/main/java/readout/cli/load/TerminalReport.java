package readout.cli.load;

import java.time.Duration;
import readout.cli.article.ArticleFile;
import readout.cli.shell.Progress;
import readout.cli.shell.Style;
import readout.cli.shell.Terminal;

/// Tells on the terminal how a load goes: every refused article with its place and reason, the others counted.
final class TerminalReport implements LoadReport {

    private final Terminal terminal;
    private final Progress progress;
    private long accepted;
    private long refused;
    private long alreadyLoaded;
    private boolean waiting;

    TerminalReport(Terminal terminal, Progress progress) {
        this.terminal = terminal;
        this.progress = progress;
    }

    boolean hasRefused() {
        return refused > 0;
    }

    @Override
    public void accepted(String articleId) {
        accepted++;
        waiting = false;
    }

    @Override
    public void refused(ArticleFile file, long number, String reason) {
        refused++;
        String place = number == 0 ? file.path().toString() : file.path() + ":" + number;
        progress.aside(() -> terminal.out()
                .println("%s %s: %s".formatted(terminal.paint(Style.RED, "refused"), place, Terminal.clean(reason))));
    }

    @Override
    public void alreadyLoaded(ArticleFile file) {
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
        progress.reach(bytes, "%,d accepted, %,d refused".formatted(accepted, refused));
    }

    /// Prints the totals.
    ///
    /// @param passedOver how many files hold no articles
    void summarise(int passedOver) {
        StringBuilder line = new StringBuilder("%,d accepted, %,d refused".formatted(accepted, refused));
        if (alreadyLoaded > 0) {
            line.append("; %,d files were loaded before (--again posts them anew)".formatted(alreadyLoaded));
        }
        if (passedOver > 0) {
            line.append("; %,d files hold no articles".formatted(passedOver));
        }
        terminal.out().println(terminal.paint(Style.BOLD, line.toString()));
    }
}
