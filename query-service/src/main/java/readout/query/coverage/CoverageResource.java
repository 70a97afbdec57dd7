package readout.query.coverage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import readout.query.view.View;

/// Serves what the view could and could not see.
@Path("/coverage")
@Tag(name = "Coverage")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CoverageResource {

    /// How far the view has come, and what it cannot see.
    ///
    /// @param position up to which changes the view holds
    public record Account(String position, Coverage coverage) {}

    private final View view;
    private final CoverageMeter meter;

    CoverageResource(View view, CoverageMeter meter) {
        this.view = view;
        this.meter = meter;
    }

    @GET
    @Operation(summary = "What was looked at, and how far the view is behind")
    public Account get() {
        return new Account(view.position().toString(), meter.now());
    }
}
