package readout.query.trend;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import readout.query.coverage.Coverage;
import readout.query.coverage.CoverageMeter;
import readout.query.index.Field;

/// Serves the profile of whatever a query finds.
@Path("/profile")
@Tag(name = "Views")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ProfileResource {

    /// What was found, in brief.
    public record ProfilePage(Profile profile, String position, Coverage coverage) {}

    private static final List<Field> FIELDS =
            List.of(Field.BY, Field.SPEAKER, Field.TO, Field.THEME, Field.ACT, Field.FORMULATION, Field.SIDE);

    private final Profiles profiles;
    private final CoverageMeter coverage;

    ProfileResource(Profiles profiles, CoverageMeter coverage) {
        this.profiles = profiles;
        this.coverage = coverage;
    }

    @GET
    @Operation(summary = "The statements that match a query, in brief: over time, by whom, to whom, on what")
    public ProfilePage get(@BeanParam ViewParameters parameters, @Context UriInfo uri) {
        return profiles.view(
                parameters,
                uri,
                scene -> new ProfilePage(
                        scene.profile(scene.asked(), FIELDS),
                        scene.moment().position().toString(),
                        scene.moment().coverage(coverage, scene.asked())));
    }
}
