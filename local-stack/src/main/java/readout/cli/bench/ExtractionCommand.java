package readout.cli.bench;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.cli.shell.ExitCode;
import readout.cli.shell.Invocation;
import readout.event.article.Article;
import readout.extract.Extractor;
import readout.extract.Knowledge;

/// `readout bench extraction`: how many articles a second one thread reads, beside what OpenNLP's own tagger takes for
/// nothing but the tags, with the same weights on the same texts.
@Command(name = "extraction", header = "Measures extraction on one thread, beside OpenNLP's own tagger.")
public final class ExtractionCommand implements Callable<Integer> {

    private static final int ARTICLES = 3_000;
    private static final int FIRST = 10_000;
    private static final long MEGABYTE = 1 << 20;

    private final Invocation invocation;
    private final Clock clock;

    @Option(names = "--seconds", defaultValue = "10", description = "For how long each. Default: ${DEFAULT-VALUE}.")
    private int seconds = 10;

    public ExtractionCommand(Invocation invocation, Clock clock) {
        this.invocation = invocation;
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = invocation.terminal().out();
        long begin = System.nanoTime();
        Extractor extractor = new Extractor(Knowledge.load(null));
        double load = (System.nanoTime() - begin) / 1e9;

        double first = first(extractor);
        long heap = heapInUse();
        List<Article> articles = articles();
        OpenNlpTagger tagger = new OpenNlpTagger();
        rate(extractor::read, articles, Duration.ofSeconds(seconds));
        double extraction = rate(extractor::read, articles, Duration.ofSeconds(seconds));
        Knowledge knowledge = Knowledge.load(null);
        double strange = rate(article -> new Extractor(knowledge).read(article), articles, Duration.ofSeconds(seconds));
        rate(tagger::tag, articles, Duration.ofSeconds(seconds));
        double tags = rate(tagger::tag, articles, Duration.ofSeconds(seconds));

        Machine.print(out, invocation.home(), clock);
        double bytes = articles.stream()
                .mapToInt(article -> article.text().length())
                .average()
                .orElseThrow();
        out.printf("%,d articles of %,.0f characters, one thread%n", ARTICLES, bytes);
        out.printf("knowledge loaded in      %,8.2f s%n", load);
        out.printf("heap in use              %,8d MB%n", heap / MEGABYTE);
        out.printf("whole extraction         %,8.0f articles/s%n", extraction);
        out.printf("  of the first %,6d      %,8.0f articles/s%n", FIRST, first);
        out.printf("  every word a new one   %,8.0f articles/s%n", strange);
        out.printf("OpenNLP POSTaggerME only %,8.0f articles/s%n", tags);
        out.printf("ratio                    %,8.1f%n", extraction / tags);
        return ExitCode.OK;
    }

    /// The rate of the first articles after the start of the JVM, none of them twice.
    private static double first(Extractor extractor) {
        ArticleGenerator generator = new ArticleGenerator(7);
        long nanoseconds = 0;
        for (int number = 0; number < FIRST; number++) {
            Article article = generator.kept(number);
            long begin = System.nanoTime();
            extractor.read(article);
            nanoseconds += System.nanoTime() - begin;
        }
        return FIRST / (nanoseconds / 1e9);
    }

    /// What is left of the heap's use by a full collection: knowledge, and what an extractor remembers.
    private static long heapInUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static List<Article> articles() {
        ArticleGenerator generator = new ArticleGenerator(4);
        return IntStream.range(0, ARTICLES).mapToObj(generator::kept).toList();
    }

    private static double rate(Consumer<Article> work, List<Article> articles, Duration atLeast) {
        long begin = System.nanoTime();
        long done = 0;
        while (System.nanoTime() - begin < atLeast.toNanos()) {
            work.accept(articles.get((int) (done++ % articles.size())));
        }
        return done / ((System.nanoTime() - begin) / 1e9);
    }
}
