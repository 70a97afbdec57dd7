package readout.query.crosstab;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.query.coverage.CoverageMeter;
import readout.query.index.Field;
import readout.query.trend.Profiles;
import readout.query.trend.ViewParameters;

/// Serves tables of two fields: who speaks on what, who speaks to whom.
@Path("/crosstab")
@Tag(name = "Views")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CrosstabResource {

    private static final int MOST = 50;

    private final Profiles profiles;
    private final CoverageMeter coverage;

    CrosstabResource(Profiles profiles, CoverageMeter coverage) {
        this.profiles = profiles;
        this.coverage = coverage;
    }

    @GET
    @Operation(summary = "Statements counted by the commonest values of two fields")
    public Crosstab get(
            @QueryParam("rows") @DefaultValue("by") String rows,
            @QueryParam("columns") @DefaultValue("theme") String columns,
            @QueryParam("size") @DefaultValue("12") String size,
            @BeanParam ViewParameters parameters,
            @Context UriInfo uri) {
        Field first = field("rows", rows);
        Field second = field("columns", columns);
        int most = size(size);
        return profiles.view(
                parameters,
                uri,
                scene -> Crosstab.of(
                        first,
                        second,
                        most,
                        scene.asked(),
                        scene.moment(),
                        scene.moment().coverage(coverage, scene.asked())));
    }

    private static Field field(String parameter, String name) {
        return Field.named(name)
                .filter(Field::isFacet)
                .orElseThrow(() -> invalid(parameter, "a field of which values are counted, such as by or theme"));
    }

    private static int size(String text) {
        if (text.matches("[1-9]\\d?") && Integer.parseInt(text) <= MOST) {
            return Integer.parseInt(text);
        }
        throw invalid("size", "a whole number from 1 to " + MOST);
    }

    private static ProblemException invalid(String parameter, String detail) {
        return new ProblemException(
                Problem.of(ProblemType.INVALID_FIELD, detail).at(parameter));
    }
}
