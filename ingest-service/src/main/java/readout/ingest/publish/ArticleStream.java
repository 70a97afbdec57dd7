package readout.ingest.publish;

import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.OutgoingMessageMetadata;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;
import readout.edge.log.TopicState;
import readout.edge.log.Topics;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemType;
import readout.event.article.Article;
import readout.ingest.IngestSettings;
import readout.wire.EventType;
import readout.wire.Json;

/// Puts articles on the log, each as a CloudEvent, and tells where the broker put them.
@ApplicationScoped
public class ArticleStream {

    private static final Logger LOG = Logger.getLogger(ArticleStream.class);
    private static final URI SOURCE = URI.create("/readout/ingest");

    /// Longer than the producer takes to give up. An article that is under way for longer keeps its room until it is
    /// known what became of it, but whoever sent it waits no more.
    private static final Duration DEADLINE = Duration.ofSeconds(8);

    private final MutinyEmitter<byte[]> emitter;
    private final Topics topics;
    private final Semaphore room;

    ArticleStream(
            @Channel("articles") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) MutinyEmitter<byte[]> emitter,
            Topics topics,
            IngestSettings settings) {
        this.emitter = emitter;
        this.topics = topics;
        this.room = new Semaphore(settings.maxInFlight());
    }

    /// Publishes an article, or refuses it at once when too many are under way.
    public CompletableFuture<Publication> publish(Article article, TraceContext trace) {
        if (!room.tryAcquire()) {
            return CompletableFuture.completedFuture(new Publication.Unpublished(
                    Problem.of(ProblemType.OVERLOADED, "more articles are on their way than the log takes")));
        }
        return send(article, trace);
    }

    /// Publishes an article as soon as there is room for it.
    public CompletableFuture<Publication> publishPatiently(Article article, TraceContext trace)
            throws InterruptedException {
        room.acquire();
        return send(article, trace);
    }

    /// Nothing is written to a topic before it is known that it keeps what is written.
    private CompletableFuture<Publication> send(Article article, TraceContext trace) {
        CompletableFuture<Publication> publication = switch (topics.state()) {
            case TopicState.Verified _ -> emit(article, trace);
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

    private CompletableFuture<Publication> emit(Article article, TraceContext trace) {
        CompletableFuture<Publication> outcome = new CompletableFuture<>();
        OutgoingMessageMetadata<RecordMetadata> result = new OutgoingMessageMetadata<>();
        Metadata metadata = Metadata.of(result, record(article, trace), cloudEvent(article));
        Message<byte[]> message = Message.of(
                Json.encode(article),
                metadata,
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

    private static OutgoingKafkaRecordMetadata<String> record(Article article, TraceContext trace) {
        return OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(article.id())
                .withTimestamp(article.observedAt())
                .withHeaders(trace.addTo(new RecordHeaders()))
                .build();
    }

    private static OutgoingCloudEventMetadata<Object> cloudEvent(Article article) {
        return OutgoingCloudEventMetadata.builder()
                .withId(article.id() + "/" + article.version())
                .withSource(SOURCE)
                .withType(EventType.ARTICLE_PUBLISHED)
                .withSubject(article.id())
                .withTimestamp(article.observedAt().atZone(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .build();
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
