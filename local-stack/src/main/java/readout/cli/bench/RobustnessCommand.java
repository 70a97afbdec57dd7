package readout.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.cli.shell.ExitCode;
import readout.cli.shell.Invocation;
import readout.evaluate.HostileTexts;
import readout.evaluate.TrueSlices;
import readout.event.article.Article;
import readout.event.article.KeptText;
import readout.event.article.Submission;
import readout.extract.Extractor;
import readout.extract.Knowledge;
import readout.extract.Reading;

/// `readout bench robustness`: reads very many hostile texts, and texts of growing length.
@Command(
        name = "robustness",
        header = "Reads hostile texts, and tells whether time grows with length alone.",
        description = {
            "",
            "Random texts, articles with random changes and texts made to be hard are read; each slice found must be the",
            "text between its offsets. Then a million characters are timed as texts of 1 kB, of 100 kB and as one: no",
            "character of a long text may take more than twice the time of one of a short text."
        })
public final class RobustnessCommand implements Callable<Integer> {

    private static final Submission ABOUT = new Submission(null, null, null, null, null, "2026-05-01", "en");
    private static final int SHOWN = 10;
    private static final List<Integer> SIZES = List.of(1_000, 100_000, 1_000_000);
    private static final int ROUNDS = 9;
    private static final double MOST = 2;

    private final Invocation invocation;
    private final Clock clock;

    @Option(names = "--texts", defaultValue = "200000", description = "How many. Default: ${DEFAULT-VALUE}.")
    private int texts = 200_000;

    public RobustnessCommand(Invocation invocation, Clock clock) {
        this.invocation = invocation;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = invocation.terminal().out();
        Extractor extractor = new Extractor(Knowledge.load(null));
        Machine.print(out, invocation.home(), clock);
        boolean survived = survives(extractor, out);
        boolean linear = true;
        for (Growth growth : Growth.values()) {
            linear &= isLinear(growth, extractor, out);
        }
        return survived && linear ? ExitCode.OK : ExitCode.FAILURE;
    }

    private boolean survives(Extractor extractor, PrintWriter out) {
        ArticleGenerator generator = new ArticleGenerator(5);
        HostileTexts hostile = new HostileTexts(number -> generator.kept(number).text());
        long characters = 0;
        int flaws = 0;
        for (int number = 0; number < texts; number++) {
            Article article = article(hostile.text(number));
            characters += article.text().length();
            Optional<String> flaw = flaw(extractor, article);
            if (flaw.isPresent() && flaws++ < SHOWN) {
                out.printf("text %d: %s%n", number, flaw.get());
            }
        }
        out.printf("%,d hostile texts of %,d characters: %,d with a flaw%n", texts, characters / texts, flaws);
        out.flush();
        return flaws == 0;
    }

    private static Optional<String> flaw(Extractor extractor, Article article) {
        try {
            return switch (extractor.read(article)) {
                case Reading.Read read -> TrueSlices.flaw(article.text(), read.extraction());
                case Reading.NotRead _ -> Optional.empty();
            };
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.of(e.toString());
        }
    }

    private static boolean isLinear(Growth growth, Extractor extractor, PrintWriter out) {
        double shortest = nanosecondsPerCharacter(growth, SIZES.getFirst(), extractor);
        out.printf("%-24s %6.0f ns a character at %,9d", growth, shortest, SIZES.getFirst());
        double most = 0;
        for (int size : SIZES.subList(1, SIZES.size())) {
            double time = nanosecondsPerCharacter(growth, size, extractor);
            most = Math.max(most, time / shortest);
            out.printf(", %6.0f at %,9d", time, size);
        }
        out.printf(": at most %.2f times%n", most);
        out.flush();
        return most <= MOST;
    }

    /// Reads as many characters of each size, so that no size has it easier because it is read again and again. The
    /// best of a few rounds counts: all else is what the machine did beside.
    private static double nanosecondsPerCharacter(Growth growth, int size, Extractor extractor) {
        List<Article> articles = IntStream.range(0, SIZES.getLast() / size)
                .mapToObj(number -> article(growth.text(size, number)))
                .toList();
        long characters =
                articles.stream().mapToLong(article -> article.text().length()).sum();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            articles.forEach(extractor::read);
            best = Math.min(best, System.nanoTime() - begin);
        }
        return (double) best / characters;
    }

    private static Article article(String text) {
        return Article.of(ABOUT, KeptText.of(text), Instant.EPOCH);
    }
}
