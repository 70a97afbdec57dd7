package readout.extract;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import readout.cli.bench.ArticleGenerator;
import readout.cli.bench.OpenNlpTagger;
import readout.event.article.Article;
import readout.extract.tag.Tagger;
import readout.extract.text.Tokenizer;
import readout.extract.text.Tokens;
import readout.extract.text.Words;

/// Articles a second on one thread: tokens, tokens with tags, the whole extraction, and beside them OpenNLP's decoder
/// with the weights that the tagger uses.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ExtractionBenchmark {

    private static final int ARTICLES = 3_000;

    private final List<Article> articles;
    private final Knowledge knowledge = Knowledge.load(null);
    private final Words words = new Words(knowledge.vocabulary());
    private final Tagger tagger = new Tagger(knowledge.tagWeights(), knowledge.verbReadings());
    private final Extractor extractor = new Extractor(knowledge);
    private final OpenNlpTagger openNlp;
    private int next;

    public ExtractionBenchmark() {
        ArticleGenerator generator = new ArticleGenerator(4);
        articles = IntStream.range(0, ARTICLES).mapToObj(generator::kept).toList();
        openNlp = new OpenNlpTagger();
    }

    private Article next() {
        next = (next + 1) % ARTICLES;
        return articles.get(next);
    }

    @Benchmark
    public Tokens tokens() {
        words.startArticle();
        return Tokenizer.tokenize(next().text(), words);
    }

    @Benchmark
    public Tokens tags() {
        int slots = words.startArticle();
        Tokens tokens = Tokenizer.tokenize(next().text(), words);
        tagger.tag(tokens, slots);
        return tokens;
    }

    @Benchmark
    public Reading extraction() {
        return extractor.read(next());
    }

    /// As if no word had been met before.
    @Benchmark
    public Reading extractionOfNewWords() {
        return new Extractor(knowledge).read(next());
    }

    @Benchmark
    public int tagsByOpenNlp() {
        return openNlp.tag(next());
    }
}
