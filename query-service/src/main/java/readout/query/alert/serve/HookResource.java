package readout.query.alert.serve;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.query.alert.Alert;
import readout.query.alert.log.WebhookPoster;
import readout.query.webhook.Attempt;

/// Serves what concerns the webhook of an alert: another secret, a test.
@Path("/alerts/{id}/webhook")
@Tag(name = "Alerts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class HookResource {

    private final Lists lists;
    private final Alerting alerting;
    private final Told told;
    private final WebhookPoster poster;

    HookResource(Lists lists, Alerting alerting, Told told, WebhookPoster poster) {
        this.lists = lists;
        this.alerting = alerting;
        this.told = told;
        this.poster = poster;
    }

    @POST
    @Path("/secret")
    @Operation(summary = "Make another secret and show it, once; the one before signs beside it for a day")
    public AlertAnswer rotate(@PathParam("id") String id) {
        return told.answerWithSecret(alerting.rotate(lists.alert(id)));
    }

    @POST
    @Path("/test")
    @Operation(summary = "Post a test to the alert's address, once, and tell what came of it")
    public Attempt test(@PathParam("id") String id) {
        Alert alert = lists.alert(id);
        if (alert.hook() == null) {
            throw new ProblemException(
                    Problem.of(ProblemType.UNKNOWN_RESOURCE, "this alert does not deliver by webhook"));
        }
        return poster.test(alert);
    }
}
