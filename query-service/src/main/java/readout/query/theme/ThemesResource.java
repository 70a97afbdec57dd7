package readout.query.theme;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import readout.query.trend.Profile;
import readout.query.trend.Profiles;
import readout.query.trend.ViewParameters;

/// Serves the themes that statements are about.
@Path("/themes")
@Tag(name = "Views")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ThemesResource {

    private static final int MOST = 1000;

    /// A theme, and how many current statements are about it.
    public record Theme(String theme, long statements) {}

    /// All themes in use.
    public record Themes(@JsonInclude List<Theme> items, int total, String position, Coverage coverage) {
        public Themes {
            items = List.copyOf(items);
        }
    }

    /// What was said on a theme.
    public record ThemePage(String theme, Profile profile, String position, Coverage coverage) {}

    private static final List<Field> FIELDS =
            List.of(Field.BY, Field.SPEAKER, Field.TO, Field.ACT, Field.FORMULATION, Field.SIDE);

    private final Profiles profiles;
    private final CoverageMeter coverage;

    ThemesResource(Profiles profiles, CoverageMeter coverage) {
        this.profiles = profiles;
        this.coverage = coverage;
    }

    @GET
    @Operation(summary = "The themes in use, the commonest first")
    public Themes list(@BeanParam ViewParameters parameters, @Context UriInfo uri) {
        return profiles.view(parameters, uri, scene -> {
            List<Theme> themes = scene.moment().facets(scene.asked()).top(Field.THEME, MOST).stream()
                    .map(count -> new Theme(count.value(), count.count()))
                    .toList();
            return new Themes(
                    themes,
                    themes.size(),
                    scene.moment().position().toString(),
                    scene.moment().coverage(coverage, scene.asked()));
        });
    }

    @GET
    @Path("/{theme}")
    @Operation(summary = "A theme over time: by whom, to whom, with spikes against the usual level")
    public ThemePage get(@PathParam("theme") String theme, @BeanParam ViewParameters parameters, @Context UriInfo uri) {
        return profiles.view(
                parameters,
                uri,
                scene -> new ThemePage(
                        theme,
                        scene.profile(scene.asked().and(Field.THEME, theme), FIELDS),
                        scene.moment().position().toString(),
                        scene.moment().coverage(coverage, scene.asked())));
    }
}
