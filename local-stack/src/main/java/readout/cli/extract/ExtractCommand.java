package readout.cli.extract;

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
import readout.cli.article.OrderedWork;
import readout.cli.shell.ExitCode;
import readout.cli.shell.Invocation;
import readout.cli.shell.Progress;
import readout.cli.shell.Style;
import readout.cli.shell.Terminal;
import readout.extract.Knowledge;

/// `readout extract`: articles in, what they say out, without a running Readout.
@Command(
        name = "extract",
        header = "Extracts statements from articles, without Kafka.",
        description = {
            "",
            "FILE is any file that `readout load` takes (.txt, .html, .json, .ndjson, .csv, .warc and others), a folder"
                    + " with such files, or - for standard input with JSON or the text of one article.",
            "Prints one JSON object a line for each article, in the order of the input. An article that cannot be used"
                    + " gets a line that says why."
        },
        footer = {"", "Ends with 1 if an article could not be used."})
public final class ExtractCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final Invocation invocation;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "File, folder, or - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--format",
            defaultValue = "readout",
            description = "readout: as in the change log. neutral: for scoring, offsets in the text as given."
                    + " Default: ${DEFAULT-VALUE}.")
    private ExtractionFormat format = ExtractionFormat.READOUT;

    @Mixin
    private final OverlaysOption overlays;

    @Option(names = "--threads", paramLabel = "N", description = "Default: as many as the machine has processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    private boolean complained;
    private long articles;

    public ExtractCommand(Invocation invocation) {
        this.invocation = invocation;
        this.overlays = new OverlaysOption(invocation);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ArticleFiles found = ArticleFiles.at(inputs.stream()
                .filter(input -> !input.equals(STANDARD_INPUT))
                .map(Path::of)
                .toList());
        long bytes = inputs.contains(STANDARD_INPUT) ? -1 : found.bytes();
        Knowledge knowledge = overlays.knowledge();
        try (Progress progress = Progress.of(invocation.terminal(), "Extracting", bytes);
                OrderedWork<Draft, Extracted> work = new OrderedWork<>(
                        Math.max(1, threads),
                        new DraftReading(knowledge, format),
                        extracted -> print(extracted, progress))) {
            Drafts drafts = new Drafts((draft, read) -> {
                work.give(draft);
                progress.reach(read, "%,d articles".formatted(articles));
                if (invocation.terminal().out().checkError()) {
                    throw new IOException("Nobody reads standard output any more");
                }
            });
            for (ArticleFile file : found.files()) {
                drafts.read(file);
            }
            if (inputs.contains(STANDARD_INPUT)) {
                drafts.readStandardInput(System.in);
            }
            work.finish();
        }
        return complained ? ExitCode.FAILURE : ExitCode.OK;
    }

    private void print(Extracted extracted, Progress progress) {
        Terminal terminal = invocation.terminal();
        articles++;
        extracted.line().ifPresent(terminal.out()::println);
        extracted.complaint().ifPresent(complaint -> {
            complained = true;
            progress.aside(
                    () -> terminal.err().println(terminal.paint(Style.RED, "not used ") + Terminal.clean(complaint)));
        });
    }
}
