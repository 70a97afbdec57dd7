package readout.ingest.publish;

import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.OutgoingMessageMetadata;
import io.smallrye.reactive.messaging.kafka.Record;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;
import readout.edge.log.TopicState;
import readout.edge.log.Topics;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemType;
import readout.ingest.IngestSettings;

/// Puts articles, and notices about them, on the log, and tells where the broker put them.
@ApplicationScoped
public class ArticleStream {

    private static final Logger LOG = Logger.getLogger(ArticleStream.class);

    /// Longer than the producer takes to give up. An article that is under way for longer keeps its room until it is
    /// known what became of it, but whoever sent it waits no more.
    private static final Duration DEADLINE = Duration.ofSeconds(8);

    private final MutinyEmitter<Record<String, byte[]>> emitter;
    private final Topics topics;
    private final Semaphore room;

    ArticleStream(
            @Channel("articles") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<Record<String, byte[]>> emitter,
            Topics topics,
            IngestSettings settings) {
        this.emitter = emitter;
        this.topics = topics;
        this.room = new Semaphore(settings.maxInFlight());
    }

    /// Publishes a notice, or refuses it at once when too many are under way.
    public CompletableFuture<Publication> publish(Notice notice, TraceContext trace) {
        if (!room.tryAcquire()) {
            return CompletableFuture.completedFuture(new Publication.Unpublished(
                    Problem.of(ProblemType.OVERLOADED, "more articles are on their way than the log takes")));
        }
        return send(notice, trace);
    }

    /// Publishes a notice as soon as there is room for it.
    public CompletableFuture<Publication> publishPatiently(Notice notice, TraceContext trace)
            throws InterruptedException {
        room.acquire();
        return send(notice, trace);
    }

    /// Nothing is written to a topic before it is known that it keeps what is written.
    private CompletableFuture<Publication> send(Notice notice, TraceContext trace) {
        CompletableFuture<Publication> publication = switch (topics.state()) {
            case TopicState.Verified _ -> emit(notice, trace);
            case TopicState.Awaited(String reason) -> unavailable(reason);
            case TopicState.Unfit(String reason) -> unavailable(reason);
        };
        return publication
                .whenComplete((_, _) -> room.release())
                .copy()
                .completeOnTimeout(
                        unpublished("the broker did not acknowledge the article in time; send it again"),
                        DEADLINE.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    private static CompletableFuture<Publication> unavailable(String reason) {
        return CompletableFuture.completedFuture(unpublished(reason + "; send the article again later"));
    }

    private static Publication unpublished(String detail) {
        return new Publication.Unpublished(Problem.of(ProblemType.LOG_UNAVAILABLE, detail));
    }

    private CompletableFuture<Publication> emit(Notice notice, TraceContext trace) {
        CompletableFuture<Publication> outcome = new CompletableFuture<>();
        OutgoingMessageMetadata<RecordMetadata> result = new OutgoingMessageMetadata<>();
        Message<Record<String, byte[]>> message = Message.of(
                ArticleRecords.record(notice),
                ArticleRecords.metadata(notice, trace).with(result),
                () -> {
                    outcome.complete(published(result.getResult()));
                    return CompletableFuture.completedFuture(null);
                },
                failure -> {
                    outcome.complete(unpublished(failure));
                    return CompletableFuture.completedFuture(null);
                });
        emitter.sendMessageAndForget(message);
        return outcome;
    }

    private static Publication published(RecordMetadata at) {
        return new Publication.Published(new LogPosition(at.topic(), at.partition(), at.offset()));
    }

    private static Publication unpublished(Throwable failure) {
        if (failure instanceof RecordTooLargeException) {
            return new Publication.Unpublished(
                    Problem.of(ProblemType.BODY_TOO_LARGE, "the article is larger than the log takes"));
        }
        LOG.warnf("The log did not acknowledge an article: %s", failure.toString());
        return unpublished("the broker did not acknowledge the article; send it again");
    }
}
