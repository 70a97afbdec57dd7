package readout.alert;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import readout.cli.bench.ArticleGenerator;
import readout.event.article.Article;
import readout.event.article.ArticleReference;
import readout.event.statement.Claim;
import readout.event.statement.Slice;
import readout.event.statement.Statement;
import readout.extract.Extractor;
import readout.extract.Knowledge;
import readout.extract.Reading;
import readout.query.alert.match.AlertMonitor;
import readout.query.change.Cause;
import readout.query.change.Change;
import readout.query.change.Position;
import readout.query.change.Standing;
import readout.query.search.AskedQuery;
import readout.query.stream.StreamQuery;

/// How long it takes to match one statement, all its claims, against so many registered queries of a [QueryMix].
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class AlertBenchmark {

    private static final int ARTICLES = 300;
    private static final long MEGABYTE = 1 << 20;

    @Param({"1000", "10000", "100000"})
    private int queries;

    private List<Change> changes = List.of();
    private AlertMonitor monitor;
    private int next;
    private long matches;
    private long matched;

    @Setup(Level.Trial)
    public void register() throws IOException {
        changes = changes();
        TreeSet<String> themes = new TreeSet<>();
        List<String> texts = new ArrayList<>();
        for (Change change : changes) {
            change.statement().claims().stream().map(Claim::themes).forEach(themes::addAll);
            change.statement().content().stream().map(Slice::text).forEach(texts::add);
        }
        long before = heapInUse();
        long began = System.nanoTime();
        monitor = new AlertMonitor();
        QueryMix mix = new QueryMix(1, List.copyOf(themes), texts);
        Map<String, StreamQuery> registered = new HashMap<>();
        for (int i = 0; i < queries; i++) {
            registered.put("al_" + i, StreamQuery.of(AskedQuery.of(mix.next())));
        }
        monitor.register(registered);
        registered.clear();
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                "%n%,d queries, %,d of them different, registered in %.1f s, %,d MB of heap%n",
                queries, monitor.size(), seconds, (heapInUse() - before) / MEGABYTE);
    }

    private static List<Change> changes() {
        Extractor extractor = new Extractor(Knowledge.load(null));
        ArticleGenerator generator = new ArticleGenerator(9);
        List<Change> changes = new ArrayList<>();
        IntStream.range(0, ARTICLES).mapToObj(generator::kept).forEach(article -> {
            for (Statement statement : statements(extractor, article)) {
                Position position = new Position(changes.size(), 1);
                changes.add(new Change.Added(
                        position, Cause.NEW, ArticleReference.to(article), statement, Standing.UNKNOWN));
            }
        });
        return changes;
    }

    private static List<Statement> statements(Extractor extractor, Article article) {
        return extractor.read(article) instanceof Reading.Read read
                ? read.extraction().statements()
                : List.of();
    }

    private static long heapInUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Benchmark
    public Map<String, String> match() throws IOException {
        next = (next + 1) % changes.size();
        Map<String, String> found = monitor.match(changes.get(next));
        matched++;
        matches += found.size();
        return found;
    }

    @TearDown(Level.Trial)
    public void close() throws IOException {
        System.out.printf("%n%,d statements, %.1f matches each%n", changes.size(), matches / (double) matched);
        monitor.close();
    }
}
