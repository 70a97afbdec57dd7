package readout.query.view;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.query.index.Fingerprint;
import readout.query.view.RebuildProgress.Side;

/// Makes the view again, and tells what it holds in brief.
@Path("/")
@Tag(name = "Operation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RebuildResource {

    private final Rebuild rebuild;
    private final View view;

    RebuildResource(Rebuild rebuild, View view) {
        this.rebuild = rebuild;
        this.view = view;
    }

    @POST
    @Path("rebuild")
    @Operation(
            summary = "Make the view again from the log",
            description = "Beside the one that is served; then the two are compared, and the new one takes its place."
                    + " Positions stay what they are: no stream breaks and no alert tells anything again.")
    public Response begin() {
        if (!rebuild.begin()) {
            throw new ProblemException(Problem.of(ProblemType.UNDER_WAY, "the view is being made again"));
        }
        return Response.accepted(rebuild.progress()).build();
    }

    @GET
    @Path("rebuild")
    @Operation(summary = "How far the last rebuild has come, and how the new view compares to the old one")
    public RebuildProgress progress() {
        return rebuild.progress();
    }

    @GET
    @Path("view/digest")
    @Operation(
            summary = "The digest of all that the view holds",
            description = "Equal for all views that were made from the same log up to the same position. All of the"
                    + " view is read for it.")
    public Side digest() {
        return view.read(snapshot -> Side.of(Fingerprint.of(snapshot)));
    }
}
