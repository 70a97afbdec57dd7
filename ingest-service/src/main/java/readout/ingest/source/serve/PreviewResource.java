package readout.ingest.source.serve;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import readout.edge.body.JsonBody;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.ingest.source.look.Looks;
import readout.ingest.source.look.Preview;

/// Serves what would be read of a source before there is one.
@Path("/sources/test")
@Tag(name = "Sources")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PreviewResource {

    private static final int MOST = 20;

    private final SourceDesk desk;
    private final Looks looks;

    PreviewResource(SourceDesk desk, Looks looks) {
        this.desk = desk;
        this.looks = looks;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Show what would be read of a source",
            description = "Nothing is published or kept. The site is asked at the pace that it is always asked at.")
    public Preview.Answer test(
            @QueryParam("articles") @DefaultValue("3") int articles,
            @RequestBody(content = @Content(schema = @Schema(implementation = SourceForm.class))) byte[] body)
            throws InterruptedException {
        if (articles < 0 || articles > MOST) {
            throw new ProblemException(Problem.of(ProblemType.INVALID_FIELD, "from 0 to %d".formatted(MOST))
                    .at("articles"));
        }
        return looks.preview().of(desk.proposed(JsonBody.read(body, SourceForm.class)), articles);
    }
}
