package readout.cli.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.cli.article.ArticleFile;
import readout.cli.article.ArticleFiles;
import readout.cli.article.Columns;
import readout.cli.article.FileKind;
import readout.cli.article.FileSniffer;
import readout.cli.http.Http;
import readout.cli.shell.ExitCode;
import readout.cli.shell.Invocation;
import readout.cli.shell.Progress;
import readout.cli.shell.Target;
import readout.cli.shell.TargetOptions;
import readout.cli.shell.Terminal;
import readout.cli.shell.UsageException;

/// `readout load`: posts files to a running ingest-service.
@Command(
        name = "load",
        header = "Posts articles to a running Readout.",
        description = {
            "",
            "PATH is a file, a folder with files, or - for standard input. Files are .txt (the text of an article), .html"
                    + " (its page), .json (an article or a list of them, ninjs or a JSON Feed), .ndjson and .jsonl (one"
                    + " article a line), .csv and .tsv (one a row), .rss, .atom and .xml (a feed), .warc (archived pages);"
                    + " all with several articles also as .gz, feeds apart.",
            "Every article is accepted or refused with a reason. A load that was interrupted goes on where it stopped;"
                    + " files that were loaded before, and have not changed, are passed over."
        },
        footer = {"", "Ends with 1 if an article was refused."})
public final class LoadCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final Invocation invocation;
    private final InputStream standardInput;

    @Mixin
    private final TargetOptions target;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "File, folder, or - for standard input.")
    private List<String> paths = List.of();

    @Option(names = "--again", description = "Also post files that were loaded before.")
    private boolean again;

    @Option(
            names = "--backfill",
            description = "The articles come from an archive: no stream and no alert tells of them unasked.")
    private boolean backfill;

    @Option(
            names = "--map",
            paramLabel = "FIELD=COLUMN,…",
            description =
                    "Which columns of a table hold what, where they are not called like the fields of an article.")
    private @Nullable String map;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "What standard input holds: text, html, json, ndjson, csv, feed or warc. Default: what its"
                    + " beginning looks like; csv has to be named.")
    private @Nullable String kind;

    @Option(
            names = "--refused",
            paramLabel = "FILE",
            description = "Where refused articles are written down with the reason. Default: load.refused.ndjson in the"
                    + " data folder.")
    private @Nullable Path refusedFile;

    public LoadCommand(Invocation invocation) {
        this(invocation, System.in);
    }

    LoadCommand(Invocation invocation, InputStream standardInput) {
        this.invocation = invocation;
        this.standardInput = standardInput;
        this.target = new TargetOptions(invocation);
    }

    @Override
    public Integer call() throws IOException, InterruptedException, UsageException {
        ArticleFiles found = ArticleFiles.at(paths.stream()
                .filter(path -> !path.equals(STANDARD_INPUT))
                .map(Path::of)
                .toList());
        Terminal terminal = invocation.terminal();
        Target readout = target.target();
        Path refused = refusedFile == null ? target.data().folder().refusedFile() : refusedFile;
        long bytes = paths.contains(STANDARD_INPUT) ? -1 : found.bytes();
        try (Http http = new Http(readout.apiKey());
                Journal journal = Journal.open(target.data().folder().loadJournal());
                RefusedFile refusals = new RefusedFile(refused);
                Progress progress = Progress.of(terminal, "Loading", bytes)) {
            TerminalReport report = new TerminalReport(terminal, progress, refusals);
            Ingest ingest = new Ingest(http, readout.ingest(), backfill);
            Loader loader = new Loader(new Posting(ingest, report, Thread::sleep), journal, report, columns());
            for (ArticleFile file : found.files()) {
                if (again) {
                    journal.forget(Journal.Load.of(ingest.address(), file.path()));
                }
                loader.load(file);
            }
            if (paths.contains(STANDARD_INPUT)) {
                BufferedInputStream input = new BufferedInputStream(standardInput, 1 << 17);
                loader.load(input, kind(input), "stdin");
            }
            progress.aside(() -> report.summarise(found.passedOver().size()));
            return report.hasRefused() ? ExitCode.FAILURE : ExitCode.OK;
        }
    }

    private Columns columns() throws UsageException {
        try {
            return map == null ? Columns.AS_FIELDS : Columns.parse(map);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--map: " + e.getMessage());
        }
    }

    private FileKind kind(BufferedInputStream input) throws IOException, UsageException {
        if (kind == null) {
            return FileSniffer.kind(input);
        }
        return FileKind.named(kind)
                .orElseThrow(() -> new UsageException("--kind: '%s' is none of %s".formatted(kind, FileKind.names())));
    }
}
