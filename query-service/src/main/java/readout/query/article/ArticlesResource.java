package readout.query.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.event.outcome.Outcome;
import readout.query.evidence.AnnotationPage;
import readout.query.index.ArticleOutcomes;
import readout.query.view.View;
import readout.wire.Json;

/// Serves articles: the kept text with all that was found in it.
@Path("/articles")
@Tag(name = "Articles")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ArticlesResource {

    private final View view;

    ArticlesResource(View view) {
        this.view = view;
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "One article: its kept text with all annotations, or why it was not read",
            description = "`withdrawal` says since when and why it is gone from where it was published, if it is.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Outcome.class)))
    public JsonNode get(@PathParam("id") String id) {
        return view.read(snapshot -> {
            ObjectNode article = Json.mapper().valueToTree(found(ArticleOutcomes.find(snapshot, id)));
            ArticleOutcomes.withdrawal(snapshot, id)
                    .ifPresent(withdrawal ->
                            article.set("withdrawal", Json.mapper().valueToTree(withdrawal)));
            return article;
        });
    }

    @GET
    @Path("/{id}/annotations")
    @Produces("application/ld+json")
    @Operation(summary = "What was found in one article, as W3C Web Annotations")
    public AnnotationPage annotations(@PathParam("id") String id) {
        return AnnotationPage.of(id, find(id));
    }

    private Outcome find(String id) {
        return found(view.read(snapshot -> ArticleOutcomes.find(snapshot, id)));
    }

    private static Outcome found(Optional<Outcome> outcome) {
        return outcome.orElseThrow(
                () -> new ProblemException(Problem.of(ProblemType.UNKNOWN_RESOURCE, "there is no article of this id")));
    }
}
