package readout.cli.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import readout.cli.article.Item;
import readout.cli.http.NobodyAnswersException;
import readout.cli.http.Problem;
import readout.cli.http.RefusedException;

/// Posts articles until each of them is accepted or refused. What ingest-service does not take now is posted again when
/// it says so.
final class Posting {

    /// As long as ingest-service takes nothing for so long, somebody has to look.
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration RECONNECT = Duration.ofSeconds(1);
    private static final Posted.NotNow BROKEN_OFF = new Posted.NotNow("the connection broke off", RECONNECT);

    private final Ingest ingest;
    private final LoadReport report;
    private final Pause pause;
    private boolean answered;

    Posting(Ingest ingest, LoadReport report, Pause pause) {
        this.ingest = ingest;
        this.report = report;
        this.pause = pause;
    }

    /// Where the articles go.
    URI address() {
        return ingest.address();
    }

    /// Posts one article that is a whole file.
    ///
    /// @throws IOException as for several
    void post(String file, byte[] body, String contentType) throws IOException, InterruptedException {
        post(file, List.of(new Item.Json(0, body)), _ -> List.of(ingest.post(contentType, body)));
    }

    /// Posts articles of a file.
    ///
    /// @throws IOException if nobody answers, or ingest-service takes nothing for minutes
    void post(String file, List<Item.Json> articles) throws IOException, InterruptedException {
        post(file, articles, ingest::postLines);
    }

    private void post(String file, List<Item.Json> articles, Request request) throws IOException, InterruptedException {
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
        } catch (RefusedException e) {
            throw e;
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
}
