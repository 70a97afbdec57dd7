package readout.ingest.source.serve;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import readout.edge.body.JsonBody;
import readout.event.source.Source;
import readout.ingest.source.log.SourceBook;

/// Serves sources: makes, lists, changes, pauses and deletes them, and has them looked at.
@Path("/sources")
@Tag(name = "Sources")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SourcesResource {

    private final SourceDesk desk;
    private final SourceBook book;
    private final Clock clock;

    SourcesResource(SourceDesk desk, SourceBook book, Clock clock) {
        this.desk = desk;
        this.book = book;
        this.clock = clock;
    }

    /// All sources.
    public record SourceList(List<SourceAnswer> items, int total) {
        public SourceList {
            items = List.copyOf(items);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a source; the same request again finds the one that it made")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SourceAnswer.class)))
    public Response make(
            @RequestBody(content = @Content(schema = @Schema(implementation = SourceForm.class))) byte[] body) {
        SourceDesk.Made made = desk.make(JsonBody.read(body, SourceForm.class));
        URI address = URI.create("/sources/" + made.source().id());
        return (made.made() ? Response.created(address) : Response.ok().location(address))
                .entity(answer(made.source()))
                .build();
    }

    @GET
    @Operation(summary = "All sources, the earliest first, and how each is")
    public SourceList list() {
        List<SourceAnswer> items = desk.all().stream().map(this::answer).toList();
        return new SourceList(items, items.size());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One source, and how it is")
    public SourceAnswer get(@PathParam("id") String id) {
        return answer(desk.get(id));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace all that is said of a source")
    public SourceAnswer replace(
            @PathParam("id") String id,
            @RequestBody(content = @Content(schema = @Schema(implementation = SourceForm.class))) byte[] body) {
        return answer(desk.replace(id, JsonBody.read(body, SourceForm.class)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(summary = "Change a source, pause it (enabled: false) or have it go on")
    public SourceAnswer amend(
            @PathParam("id") String id,
            @RequestBody(content = @Content(schema = @Schema(implementation = SourceForm.class))) byte[] body) {
        return answer(desk.amend(id, JsonBody.read(body, SourceForm.class)));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Delete a source and all that is known of it; its articles stay")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void delete(@PathParam("id") String id) {
        desk.delete(id);
    }

    @POST
    @Path("/{id}/poll")
    @Operation(
            summary = "Look at a source now",
            description =
                    "Whichever replica has the source looks at it as soon as it can; 'lastLook' tells when it has.")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = SourceAnswer.class)))
    public Response poll(@PathParam("id") String id) {
        return Response.accepted(answer(desk.ask(id))).build();
    }

    private SourceAnswer answer(Source source) {
        return SourceAnswer.of(source, book.state(source.id()), clock.instant());
    }
}
