package readout.cli.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.cli.extract.OverlaysOption;
import readout.cli.shell.ExitCode;
import readout.cli.shell.Invocation;
import readout.cli.shell.Terminal;
import readout.evaluate.AccuracyPage;
import readout.evaluate.Evaluation;
import readout.evaluate.GoldReader;
import readout.evaluate.MarkedArticle;

/// `readout evaluate`: reads articles on which is marked what is to be found, and tells how much of it was.
@Command(
        name = "evaluate",
        header = "Tells how well marked articles are read.",
        description = {
            "",
            "GOLD is a .json file (a marked article or a list of them) or a folder of such files; docs/extraction.md"
                    + " describes the format. Prints precision, recall and F1 of each field, and of each construction.",
        })
public final class EvaluateCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(paramLabel = "GOLD", description = "File or folder.")
    private Path gold = Path.of(".");

    @Option(
            names = "--texts",
            paramLabel = "ARTICLES",
            description = "File or folder with the texts, where GOLD does not hold them.")
    private @Nullable Path texts;

    @Option(names = "--write", paramLabel = "FILE", description = "Writes a page with the figures too.")
    private @Nullable Path page;

    @Option(
            names = "--failures",
            description = "Lists the statements that were missed, invented, or given to the wrong speaker.")
    private boolean failures;

    @Mixin
    private final OverlaysOption overlays;

    public EvaluateCommand(Invocation invocation) {
        this.invocation = invocation;
        this.overlays = new OverlaysOption(invocation);
    }

    @Override
    public Integer call() throws IOException {
        GoldReader reader = texts == null ? new GoldReader() : new GoldReader(texts);
        List<MarkedArticle> articles = reader.read(gold);
        Evaluation evaluation = Evaluation.of(articles, Evaluation.readout(overlays.knowledge()));
        invocation.terminal().out().print(AccuracyPage.tables(evaluation));
        if (failures) {
            evaluation.failures().stream()
                    .map(Terminal::clean)
                    .forEach(invocation.terminal().out()::println);
        }
        if (page != null) {
            Files.writeString(page, AccuracyPage.page(evaluation, command(page)));
        }
        return ExitCode.OK;
    }

    private String command(Path written) {
        String withTexts = texts == null ? "" : " --texts " + texts;
        return "./readout evaluate %s%s --write %s".formatted(gold, withTexts, written);
    }
}
