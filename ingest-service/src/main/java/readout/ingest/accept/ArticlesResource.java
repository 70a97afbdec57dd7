package readout.ingest.accept;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemResponses;
import readout.edge.problem.ProblemType;
import readout.event.article.Article;
import readout.ingest.IngestSettings;
import readout.ingest.publish.ArticleStream;
import readout.ingest.publish.LogPosition;
import readout.ingest.publish.Notice;
import readout.ingest.publish.Publication;
import readout.ingest.publish.TraceContext;

/// Takes articles over HTTP. An article is answered with 202 once the broker has acknowledged it, never before.
@Path("/articles")
@Tag(name = "Articles")
@RunOnVirtualThread
public class ArticlesResource {

    static final String NDJSON = "application/x-ndjson";
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final Acceptance acceptance;
    private final Notices notices;
    private final ArticleStream stream;
    private final Outcomes outcomes;
    private final long mostBytes;

    ArticlesResource(
            Acceptance acceptance, Notices notices, ArticleStream stream, Outcomes outcomes, IngestSettings settings) {
        this.acceptance = acceptance;
        this.notices = notices;
        this.stream = stream;
        this.outcomes = outcomes;
        this.mostBytes = settings.maxBody().asLongValue();
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN, MediaType.TEXT_HTML, FormReader.CLOUD_EVENT})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Post one article",
            description = "As JSON, as a bare text or page with query parameters, or inside a CloudEvent.")
    public Response post(
            @BeanParam About about,
            @QueryParam("backfill") @DefaultValue("false") boolean backfill,
            @HeaderParam("traceparent") @Nullable String traceparent,
            @Context HttpHeaders headers,
            InputStream body) {
        byte[] bytes = Bodies.read(body, headers.getLength(), mostBytes);
        ArticleForm form = FormReader.read(bytes, headers.getMediaType(), lowerCase(headers), about.submission());
        return switch (acceptance.judge(form)) {
            case Judgement.Refused(Problem problem) -> refuse(problem);
            case Judgement.Accepted(Article article) ->
                publish(new Notice.OfArticle(article, backfill), new TraceContext(traceparent));
        };
    }

    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @Operation(
            summary = "Post a stream of articles",
            description = "One JSON object a line; each line is answered by one line, in order, while the body is still"
                    + " being sent. A sender that reads no answers is stopped by flow control after some hundred kilobytes"
                    + " of them: read while sending, or send bodies of a thousand lines at most.")
    public StreamingOutput postLines(
            @QueryParam("backfill") @DefaultValue("false") boolean backfill,
            @HeaderParam("traceparent") @Nullable String traceparent,
            InputStream body) {
        LineSession.Delivery delivery = new LineSession.Delivery(backfill, new TraceContext(traceparent));
        LineSession session = new LineSession(acceptance, stream, outcomes, delivery);
        return out -> {
            try {
                session.run(body, out, mostBytes);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("the service is stopping");
            }
        };
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Tell that an article is gone from where it was published",
            description = "Its statements are not current any more; its text is kept. Posting the article again brings"
                    + " it back.")
    public Response withdraw(
            @PathParam("id") String id,
            @HeaderParam("traceparent") @Nullable String traceparent,
            @Context HttpHeaders headers,
            InputStream body) {
        byte[] bytes = Bodies.read(body, headers.getLength(), mostBytes);
        return publish(notices.withdrawal(id, bytes), new TraceContext(traceparent));
    }

    @DELETE
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take an article down",
            description = "Its text is dropped from the view with all its earlier wordings. The log keeps its records.")
    public Response takeDown(@PathParam("id") String id, @HeaderParam("traceparent") @Nullable String traceparent) {
        return publish(notices.takedown(id), new TraceContext(traceparent));
    }

    private Response publish(Notice notice, TraceContext trace) {
        Publication publication = stream.publish(notice, trace).join();
        return switch (publication) {
            case Publication.Published(LogPosition at) -> {
                outcomes.accepted();
                yield Response.accepted(Receipt.of(notice, at)).build();
            }
            case Publication.Unpublished(Problem problem) -> refuse(problem);
        };
    }

    private Response refuse(Problem problem) {
        outcomes.refused(problem);
        boolean later = problem.status() == ProblemType.OVERLOADED.status()
                || problem.status() == ProblemType.LOG_UNAVAILABLE.status();
        return ProblemResponses.response(problem, later ? RETRY_AFTER : null);
    }

    private static Map<String, String> lowerCase(HttpHeaders headers) {
        return headers.getRequestHeaders().entrySet().stream()
                .collect(Collectors.toMap(
                        header -> header.getKey().toLowerCase(Locale.ROOT),
                        header -> header.getValue().getFirst(),
                        (first, _) -> first));
    }
}
