package readout.peers;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import readout.evaluate.Evaluation;
import readout.evaluate.MarkedArticle;
import readout.evaluate.Scores;
import readout.extract.Knowledge;

/// What was measured of one peer.
///
/// @param articlesPerSecond on one core, warm
/// @param load until it answered its first article
/// @param heap bytes that it holds
record Measurement(Peer peer, Scores scores, double articlesPerSecond, Duration load, long heap) {

    /// Loads a peer, has it read the articles once for its scores, and then again until the time is up.
    ///
    /// @param atLeast how long it reads for its speed; it always ends with whole articles
    static Measurement of(Peer peer, List<MarkedArticle> gold, Duration atLeast) {
        Function<MarkedArticle, NamedArticle> names = names(gold);
        long before = used();
        long began = System.nanoTime();
        LoadedPeer reader = peer.load(names);
        reader.read(gold.getFirst());
        Duration load = Duration.ofNanos(System.nanoTime() - began);
        Scores scores = Evaluation.of(gold, reader).all();
        long heap = Math.max(0, used() - before);
        double speed = speed(reader, gold, atLeast);
        peer.unload();
        return new Measurement(peer, scores, speed, load, heap);
    }

    private static double speed(LoadedPeer reader, List<MarkedArticle> gold, Duration atLeast) {
        run(reader, gold, atLeast.dividedBy(2));
        return run(reader, gold, atLeast);
    }

    /// Counts the time that the thread was on a core, so that other work on the machine does not tell.
    private static double run(LoadedPeer reader, List<MarkedArticle> gold, Duration atLeast) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long began = clock.getCurrentThreadCpuTime();
        long articles = 0;
        while (clock.getCurrentThreadCpuTime() - began < atLeast.toNanos()) {
            reader.extract(gold.get((int) (articles % gold.size())));
            articles++;
        }
        return articles * 1e9 / (clock.getCurrentThreadCpuTime() - began);
    }

    private static Function<MarkedArticle, NamedArticle> names(List<MarkedArticle> gold) {
        Evaluation.Reader readout = Evaluation.readout(Knowledge.load(null));
        Map<String, NamedArticle> named = new HashMap<>();
        gold.forEach(article -> named.put(article.id(), new NamedArticle(article, readout.read(article))));
        return article -> {
            NamedArticle found = named.get(article.id());
            if (found == null) {
                throw new IllegalArgumentException(article.id() + " is none of the articles");
            }
            return found;
        };
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
