package readout.cli.bench;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import readout.event.article.ArticleIdentity;
import readout.local.stack.Role;
import readout.wire.Json;

/// Posts articles on a schedule that does not wait for answers, and remembers when each of the last ones was sent.
final class PacedPosts implements AutoCloseable {

    private static final int UNDER_WAY = 100;

    private final BenchStack stack;
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Long> sentAt = new ConcurrentHashMap<>();

    PacedPosts(BenchStack stack) {
        this.stack = stack;
    }

    /// Posts so many articles, so many a second, and waits until all are answered. Only these are measured.
    ///
    /// @throws IOException if one is not accepted
    void send(ArticleGenerator generator, int count, double perSecond) throws IOException, InterruptedException {
        sentAt.clear();
        AtomicReference<@Nullable IOException> failure = new AtomicReference<>();
        CountDownLatch answered = new CountDownLatch(count);
        Semaphore places = new Semaphore(UNDER_WAY);
        Pace pace = new Pace(perSecond);
        for (int number = 0; number < count; number++) {
            Map<String, String> article = generator.article(number);
            pace.await(number);
            places.acquire();
            senders.execute(() -> {
                try {
                    post(article);
                } catch (IOException e) {
                    failure.set(e);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    places.release();
                    answered.countDown();
                }
            });
        }
        answered.await();
        IOException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    private void post(Map<String, String> article) throws IOException, InterruptedException {
        sentAt.put(articleId(article), System.nanoTime());
        var answer = stack.http()
                .post(stack.uri(Role.INGEST).resolve("/articles"), "application/json", Json.encode(article));
        if (answer.statusCode() != 202) {
            throw new IOException("an article was answered with " + answer.statusCode());
        }
    }

    /// When an article was sent, as [System#nanoTime] tells it; negative if it is not measured.
    long measuredAt(String articleId) {
        return sentAt.getOrDefault(articleId, -1L);
    }

    /// What ingest will call the article; its rule is known.
    static String articleId(Map<String, String> article) {
        return ArticleIdentity.articleId(Objects.requireNonNull(article.get("url")));
    }

    @Override
    public void close() {
        senders.shutdownNow();
    }
}
