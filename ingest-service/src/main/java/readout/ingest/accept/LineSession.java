package readout.ingest.accept;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.event.article.Article;
import readout.ingest.publish.ArticleStream;
import readout.ingest.publish.LogPosition;
import readout.ingest.publish.Notice;
import readout.ingest.publish.Publication;
import readout.ingest.publish.TraceContext;
import readout.wire.Json;

/// Takes a stream of articles, one JSON object a line, and answers each line with one line, in their order.
///
/// A bounded number of lines is under way at a time, so that a stream may be as long as it likes. A broken line costs
/// only itself. When the log is away, the first line that it did not take ends the session: what follows was not read,
/// and the sender goes on from there.
final class LineSession {

    private static final int WINDOW = 128;

    private final Acceptance acceptance;
    private final ArticleStream stream;
    private final Outcomes outcomes;
    private final Delivery delivery;
    private final Deque<CompletableFuture<LineResult>> window = new ArrayDeque<>();

    /// How the articles of a session come.
    ///
    /// @param backfill whether they come from an archive
    record Delivery(boolean backfill, TraceContext trace) {}

    LineSession(Acceptance acceptance, ArticleStream stream, Outcomes outcomes, Delivery delivery) {
        this.acceptance = acceptance;
        this.stream = stream;
        this.outcomes = outcomes;
        this.delivery = delivery;
    }

    void run(InputStream in, OutputStream out, long mostBytes) throws IOException, InterruptedException {
        Lines lines = new Lines(in, mostBytes);
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            window.add(begin(line, mostBytes));
            while (window.size() >= WINDOW || isHeadDone()) {
                if (!answerHead(out)) {
                    return;
                }
            }
        }
        while (!window.isEmpty() && answerHead(out)) {}
    }

    private boolean isHeadDone() {
        return !window.isEmpty() && window.element().isDone();
    }

    /// Answers the oldest line under way. False if the log did not take it.
    private boolean answerHead(OutputStream out) throws IOException {
        LineResult result = window.remove().join();
        out.write(Json.encode(result));
        out.write('\n');
        return result.status() != ProblemType.LOG_UNAVAILABLE.status();
    }

    private CompletableFuture<LineResult> begin(Lines.Line line, long mostBytes) throws InterruptedException {
        byte[] bytes = line.bytes();
        if (bytes == null) {
            return told(line, Bodies.tooLarge(mostBytes).problem());
        }
        try {
            return switch (acceptance.judge(ArticleJson.read(bytes))) {
                case Judgement.Refused(Problem problem) -> told(line, problem);
                case Judgement.Accepted(Article article) -> publish(line, article);
            };
        } catch (ProblemException e) {
            return told(line, e.problem());
        }
    }

    private CompletableFuture<LineResult> publish(Lines.Line line, Article article) throws InterruptedException {
        Notice notice = new Notice.OfArticle(article, delivery.backfill());
        return stream.publishPatiently(notice, delivery.trace()).thenApply(publication -> switch (publication) {
            case Publication.Published(LogPosition at) -> {
                outcomes.accepted();
                yield LineResult.of(line.number(), Receipt.of(article, at));
            }
            case Publication.Unpublished(Problem problem) -> refused(line, problem);
        });
    }

    private CompletableFuture<LineResult> told(Lines.Line line, Problem problem) {
        return CompletableFuture.completedFuture(refused(line, problem));
    }

    private LineResult refused(Lines.Line line, Problem problem) {
        outcomes.refused(problem);
        return LineResult.of(line.number(), problem);
    }
}
