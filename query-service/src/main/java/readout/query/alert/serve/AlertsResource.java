package readout.query.alert.serve;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import readout.query.alert.Alert;
import readout.query.search.Answer;
import readout.query.search.PageSize;

/// Serves alerts: makes, lists, changes, pauses and deletes them.
@Path("/alerts")
@Tag(name = "Alerts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AlertsResource {

    private final Alerting alerting;
    private final Lists lists;
    private final Told told;

    AlertsResource(Alerting alerting, Lists lists, Told told) {
        this.alerting = alerting;
        this.lists = lists;
        this.told = told;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make an alert; the same request again finds the one that it made")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AlertAnswer.class)))
    public Response make(
            @RequestBody(content = @Content(schema = @Schema(implementation = AlertForm.class))) byte[] body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Alerting.Made made = alerting.make(AlertForm.read(body), key);
        URI address = URI.create("/alerts/" + made.alert().id());
        return made.made()
                ? Response.created(address)
                        .entity(told.answerWithSecret(made.alert()))
                        .build()
                : Response.ok(told.answer(made.alert())).location(address).build();
    }

    @GET
    @Operation(summary = "All alerts, the earliest first")
    public Answer list(
            @QueryParam("size") @DefaultValue("20") String size, @QueryParam("cursor") @Nullable String cursor) {
        return lists.alerts(PageSize.of(size), cursor);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One alert, and how far it is")
    public AlertAnswer get(@PathParam("id") String id) {
        return told.answer(lists.alert(id));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace all that is said of an alert")
    public AlertAnswer replace(
            @PathParam("id") String id,
            @RequestBody(content = @Content(schema = @Schema(implementation = AlertForm.class))) byte[] body) {
        Alert present = lists.alert(id);
        return changed(present, alerting.replace(present, AlertForm.read(body)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(summary = "Change an alert, pause it or have it go on")
    public AlertAnswer amend(
            @PathParam("id") String id,
            @RequestBody(content = @Content(schema = @Schema(implementation = AlertForm.class))) byte[] body) {
        Alert present = lists.alert(id);
        return changed(present, alerting.amend(present, AlertForm.read(body)));
    }

    /// An alert that posts from now on has a secret, which this answer shows, once.
    private AlertAnswer changed(Alert present, Alert now) {
        return present.hook() == null ? told.answerWithSecret(now) : told.answer(now);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Delete an alert and all that it told")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void delete(@PathParam("id") String id) {
        alerting.delete(lists.alert(id));
    }

    @GET
    @Path("/{id}/matches")
    @Operation(summary = "What an alert matched, the latest first, and why")
    public Answer matches(
            @PathParam("id") String id,
            @QueryParam("size") @DefaultValue("20") String size,
            @QueryParam("cursor") @Nullable String cursor) {
        Alert alert = lists.alert(id);
        return lists.matches(alert, PageSize.of(size), cursor);
    }
}
