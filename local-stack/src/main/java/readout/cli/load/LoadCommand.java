package readout.cli.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.cli.article.ArticleFile;
import readout.cli.article.ArticleFiles;
import readout.cli.http.Http;
import readout.cli.shell.ExitCode;
import readout.cli.shell.Invocation;
import readout.cli.shell.Progress;
import readout.cli.shell.Target;
import readout.cli.shell.TargetOptions;
import readout.cli.shell.Terminal;

/// `readout load`: posts files to a running ingest-service.
@Command(
        name = "load",
        header = "Posts articles to a running Readout.",
        description = {
            "",
            "PATH is a file or a folder with files: .txt (the text of an article), .html (its page),"
                    + " .json (an article or a list of them) or .ndjson and .jsonl (one article a line).",
            "Every article is accepted or refused with a reason. A load that was interrupted goes on where it stopped;"
                    + " files that were loaded before, and have not changed, are passed over."
        },
        footer = {"", "Ends with 1 if an article was refused."})
public final class LoadCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Mixin
    private final TargetOptions target;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "File or folder.")
    private List<Path> paths = List.of();

    @Option(names = "--again", description = "Also post files that were loaded before.")
    private boolean again;

    @Option(
            names = "--backfill",
            description = "The articles come from an archive: no stream and no alert tells of them unasked.")
    private boolean backfill;

    public LoadCommand(Invocation invocation) {
        this.invocation = invocation;
        this.target = new TargetOptions(invocation);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ArticleFiles found = ArticleFiles.at(paths);
        Terminal terminal = invocation.terminal();
        Target readout = target.target();
        try (Http http = new Http(readout.apiKey());
                Journal journal = Journal.open(target.data().folder().loadJournal());
                Progress progress = Progress.of(terminal, "Loading", found.bytes())) {
            TerminalReport report = new TerminalReport(terminal, progress);
            Ingest ingest = new Ingest(http, readout.ingest(), backfill);
            Loader loader = new Loader(ingest, journal, report, Thread::sleep);
            for (ArticleFile file : found.files()) {
                if (again) {
                    journal.forget(Journal.Load.of(ingest.address(), file.path()));
                }
                loader.load(file);
            }
            progress.aside(() -> report.summarise(found.passedOver().size()));
            return report.hasRefused() ? ExitCode.FAILURE : ExitCode.OK;
        }
    }
}
