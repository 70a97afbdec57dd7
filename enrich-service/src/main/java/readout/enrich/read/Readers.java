package readout.enrich.read;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import readout.enrich.EnrichSettings;
import readout.event.article.Origin;
import readout.event.outcome.Outcome;
import readout.event.outcome.Rules;
import readout.extract.Knowledge;

/// A reader on each of a few threads: reading is work for processors, so there are as many as there are of those.
@ApplicationScoped
public class Readers {

    private final Rules rules;
    private final ExecutorService threads;
    private final ThreadLocal<ArticleReader> readers;
    private final Map<Thread, Long> begun = new ConcurrentHashMap<>();

    Readers(EnrichSettings settings) {
        Knowledge knowledge = Knowledge.load(settings.overlays().orElse(null));
        int count = settings.threads() > 0
                ? settings.threads()
                : Runtime.getRuntime().availableProcessors();
        this.rules = knowledge.rules();
        this.readers = ThreadLocal.withInitial(() -> new ArticleReader(knowledge));
        this.threads = Executors.newFixedThreadPool(
                count, Thread.ofPlatform().name("reader-", 0).factory());
    }

    /// Reads a record on one of the threads.
    ///
    /// @param type its CloudEvents type, see [ArticleReader]
    public CompletableFuture<EncodedOutcome> read(
            byte @Nullable [] key, byte @Nullable [] value, @Nullable String type, Origin origin) {
        return CompletableFuture.supplyAsync(() -> EncodedOutcome.of(readOrRefuse(key, value, type, origin)), threads);
    }

    /// A fault of ours in one article must not hold up the others: it is told as that article's outcome.
    private Outcome readOrRefuse(byte @Nullable [] key, byte @Nullable [] value, @Nullable String type, Origin origin) {
        begun.put(Thread.currentThread(), System.nanoTime());
        try {
            return readers.get().read(key, value, type, origin);
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Refused(origin, rules, "reading failed: " + e);
        } finally {
            begun.remove(Thread.currentThread());
        }
    }

    /// What they read by.
    public Rules rules() {
        return rules;
    }

    /// How long the longest of the readings under way has taken so far; zero when none is.
    public Duration longestUnderWay() {
        long now = System.nanoTime();
        return begun.values().stream()
                .map(began -> Duration.ofNanos(now - began))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
