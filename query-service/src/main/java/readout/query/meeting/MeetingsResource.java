package readout.query.meeting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.event.statement.Meeting;
import readout.query.coverage.CoverageMeter;
import readout.query.index.Field;
import readout.query.index.Item;
import readout.query.search.AskedQuery;
import readout.query.search.Sorting;
import readout.query.trend.Profile;
import readout.query.trend.Profiles;
import readout.query.trend.Profiles.Scene;
import readout.query.trend.ViewParameters;

/// Serves meetings: the articles about them and what each side said.
@Path("/meetings")
@Tag(name = "Views")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MeetingsResource {

    private static final int MOST_STATEMENTS = 2_000;
    private static final List<Field> FIELDS = List.of(Field.THEME, Field.ACT, Field.FORMULATION, Field.SPEAKER);

    private final Profiles profiles;
    private final CoverageMeter coverage;

    MeetingsResource(Profiles profiles, CoverageMeter coverage) {
        this.profiles = profiles;
        this.coverage = coverage;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A meeting: all articles about it, and what each side said")
    public MeetingPage get(@PathParam("id") String id, @BeanParam ViewParameters parameters, @Context UriInfo uri) {
        return profiles.view(parameters, uri, scene -> page(line(id, scene), scene));
    }

    @GET
    @Path("/{id}/sides")
    @Operation(summary = "The sides of a meeting beside each other: what both speak of, and what only one does")
    public SidesPage sides(
            @PathParam("id") String id,
            @QueryParam("level") @DefaultValue("attributed") String level,
            @BeanParam ViewParameters parameters,
            @Context UriInfo uri) {
        SidesLevel whose = SidesLevel.of(level);
        return profiles.view(parameters, uri, scene -> sides(line(id, scene), whose, scene));
    }

    private static MeetingLine line(String id, Scene scene) throws IOException {
        return Meetings.find(id, scene.moment())
                .orElseThrow(() -> new ProblemException(
                        Problem.of(ProblemType.UNKNOWN_RESOURCE, "no article reports a meeting of this id")));
    }

    private MeetingPage page(MeetingLine line, Scene scene) throws IOException {
        Map<String, Profile> bySide = new LinkedHashMap<>();
        for (String side : sides(line.meeting())) {
            bySide.put(side, scene.profile(at(line.meeting(), scene).and(Field.BY, side), FIELDS));
        }
        return new MeetingPage(
                line.meeting(),
                line.articles(),
                bySide,
                scene.moment().position().toString(),
                scene.moment().coverage(coverage, scene.asked()));
    }

    private SidesPage sides(MeetingLine line, SidesLevel level, Scene scene) throws IOException {
        List<Item> items = scene.moment().items(at(line.meeting(), scene), Sorting.OLDEST, MOST_STATEMENTS);
        List<String> sides = sides(line.meeting());
        return new SidesPage(
                line.meeting(),
                Comparison.of(level, sides, heard(level, sides, line), items),
                scene.moment().position().toString(),
                scene.moment().coverage(coverage, scene.asked()));
    }

    /// Every article attributes what it tells; but only an account of its own tells what a side reported.
    private static Set<String> heard(SidesLevel level, List<String> sides, MeetingLine line) {
        return switch (level) {
            case ATTRIBUTED -> Set.copyOf(sides);
            case REPORTED ->
                line.articles().stream()
                        .flatMap(article -> Stream.ofNullable(article.reportingSide()))
                        .collect(Collectors.toUnmodifiableSet());
        };
    }

    private static List<String> sides(Meeting meeting) {
        return meeting.participants().stream()
                .flatMap(actor -> Stream.ofNullable(actor.country()))
                .distinct()
                .toList();
    }

    private static AskedQuery at(Meeting meeting, Scene scene) {
        return scene.asked().and(Field.MEETING, Objects.requireNonNull(meeting.id()));
    }
}
