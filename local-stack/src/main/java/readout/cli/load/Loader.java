package readout.cli.load;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import readout.cli.article.ArticleFile;
import readout.cli.article.Item;
import readout.cli.article.Items;
import readout.cli.http.NobodyAnswersException;
import readout.cli.http.Problem;

/// Loads files into Readout: every article is posted until ingest-service has accepted or refused it.
final class Loader {

    /// As long as ingest-service takes nothing for so long, somebody has to look.
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration RECONNECT = Duration.ofSeconds(1);
    private static final Posted.NotNow BROKEN_OFF = new Posted.NotNow("the connection broke off", RECONNECT);
    private static final int BATCH_ITEMS = 500;
    private static final int BATCH_BYTES = 1024 * 1024;
    private static final long LARGEST_FILE_BYTES = 16L * 1024 * 1024;

    private final Ingest ingest;
    private final Journal journal;
    private final LoadReport report;
    private final Pause pause;
    private boolean answered;
    private long bytesBefore;

    Loader(Ingest ingest, Journal journal, LoadReport report, Pause pause) {
        this.ingest = ingest;
        this.journal = journal;
        this.report = report;
        this.pause = pause;
    }

    /// Loads a file, from where an earlier load stopped.
    ///
    /// @throws IOException if the file cannot be read, nobody answers, or ingest-service takes nothing for minutes;
    ///     the journal knows how far it came
    void load(ArticleFile file) throws IOException, InterruptedException {
        Journal.Load load = Journal.Load.of(ingest.address(), file.path());
        Journal.Progress before = journal.of(load);
        if (before.complete()) {
            report.alreadyLoaded(file);
        } else {
            long items = switch (file.kind()) {
                case TEXT -> loadWhole(file, "text/plain");
                case HTML -> loadWhole(file, "text/html");
                case JSON, NDJSON -> loadItems(file, load, before.items());
            };
            journal.enter(load, new Journal.Progress(items, true));
        }
        bytesBefore += load.bytes();
        report.reached(bytesBefore);
    }

    private long loadWhole(ArticleFile file, String contentType) throws IOException, InterruptedException {
        if (Files.size(file.path()) > LARGEST_FILE_BYTES) {
            report.refused(file, 0, "larger than 16 MiB");
        } else {
            byte[] body = Files.readAllBytes(file.path());
            post(file, List.of(new Item.Json(0, body)), _ -> List.of(ingest.post(contentType, body)));
        }
        return 1;
    }

    private long loadItems(ArticleFile file, Journal.Load load, long done) throws IOException, InterruptedException {
        long last = done;
        try (Items items = Items.of(file)) {
            Batch batch = new Batch();
            for (Optional<Item> next = items.next(); next.isPresent(); next = items.next()) {
                if (next.get().number() <= done) {
                    continue;
                }
                last = next.get().number();
                switch (next.get()) {
                    case Item.Json json -> batch.add(json);
                    case Item.Broken(long number, String reason) -> report.refused(file, number, reason);
                }
                if (batch.isFull()) {
                    post(file, batch.takeAll(), ingest::postLines);
                    journal.enter(load, new Journal.Progress(last, false));
                    report.reached(bytesBefore + items.bytesRead());
                }
            }
            post(file, batch.takeAll(), ingest::postLines);
        }
        return last;
    }

    /// Posts articles until each of them is accepted or refused.
    private void post(ArticleFile file, List<Item.Json> articles, Request request)
            throws IOException, InterruptedException {
        Duration waited = Duration.ZERO;
        List<Item.Json> waiting = articles;
        while (!waiting.isEmpty()) {
            List<Posted> answers = send(waiting, request);
            List<Item.Json> again = new ArrayList<>();
            Posted.NotNow obstacle = BROKEN_OFF;
            for (int i = 0; i < waiting.size(); i++) {
                switch (answers.get(i)) {
                    case Posted.Accepted(String articleId) -> report.accepted(articleId);
                    case Posted.Refused(Problem problem) ->
                        report.refused(file, waiting.get(i).number(), problem.toString());
                    case Posted.NotNow notNow -> {
                        again.add(waiting.get(i));
                        obstacle = notNow;
                    }
                }
            }
            if (!again.isEmpty()) {
                waited = again.size() < waiting.size() ? Duration.ZERO : waited;
                waited = waited.plus(waitFor(obstacle, waited));
            }
            waiting = again;
        }
    }

    private List<Posted> send(List<Item.Json> articles, Request request) throws IOException, InterruptedException {
        try {
            List<Posted> answers =
                    request.send(articles.stream().map(Item.Json::bytes).toList());
            answered = true;
            return answers;
        } catch (NobodyAnswersException e) {
            if (!answered) {
                throw e;
            }
            return Collections.nCopies(articles.size(), new Posted.NotNow("nobody answers", RECONNECT));
        } catch (IOException _) {
            return Collections.nCopies(articles.size(), BROKEN_OFF);
        }
    }

    private Duration waitFor(Posted.NotNow obstacle, Duration waited) throws IOException, InterruptedException {
        if (waited.compareTo(PATIENCE) > 0) {
            throw new IOException("Ingest takes nothing for minutes: %s. The same command goes on from here later."
                    .formatted(obstacle.reason()));
        }
        report.waiting(obstacle.reason(), obstacle.pause());
        pause.pause(obstacle.pause());
        return obstacle.pause();
    }

    /// One request with several articles, answered in their order.
    @FunctionalInterface
    private interface Request {

        List<Posted> send(List<byte[]> articles) throws IOException, InterruptedException;
    }

    /// The articles of the next request.
    private static final class Batch {

        private List<Item.Json> articles = new ArrayList<>();
        private long bytes;

        void add(Item.Json article) {
            articles.add(article);
            bytes += article.bytes().length;
        }

        boolean isFull() {
            return articles.size() >= BATCH_ITEMS || bytes >= BATCH_BYTES;
        }

        List<Item.Json> takeAll() {
            List<Item.Json> all = articles;
            articles = new ArrayList<>();
            bytes = 0;
            return all;
        }
    }
}
