package readout.query.pair;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import readout.query.coverage.CoverageMeter;
import readout.query.index.Field;
import readout.query.meeting.Meetings;
import readout.query.trend.Profiles;
import readout.query.trend.Profiles.Scene;
import readout.query.trend.ViewParameters;

/// Serves pairs of countries: both directions, their meetings, their themes.
@Path("/pairs")
@Tag(name = "Views")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PairsResource {

    private static final int MOST_MEETINGS = 100;
    private static final List<Field> FIELDS =
            List.of(Field.THEME, Field.ACT, Field.FORMULATION, Field.SPEAKER, Field.SIDE);

    private final Profiles profiles;
    private final CoverageMeter coverage;

    PairsResource(Profiles profiles, CoverageMeter coverage) {
        this.profiles = profiles;
        this.coverage = coverage;
    }

    @GET
    @Path("/{first}/{second}")
    @Operation(summary = "What two countries or other actors said to each other, and where they met")
    public PairPage get(
            @PathParam("first") String first,
            @PathParam("second") String second,
            @BeanParam ViewParameters parameters,
            @Context UriInfo uri) {
        return profiles.view(parameters, uri, scene -> page(first, second, scene));
    }

    private PairPage page(String first, String second, Scene scene) throws IOException {
        return new PairPage(
                first,
                second,
                scene.profile(scene.asked().and(Field.BY, first).and(Field.TO, second), FIELDS),
                scene.profile(scene.asked().and(Field.BY, second).and(Field.TO, first), FIELDS),
                Meetings.of(List.of(first, second), scene.moment(), MOST_MEETINGS),
                scene.moment().position().toString(),
                scene.moment().coverage(coverage, scene.asked()));
    }
}
