package readout.query.actor;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.query.trend.ViewParameters;

/// Serves actors: people, countries and bodies that speak or are spoken to.
@Path("/actors")
@Tag(name = "Views")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ActorsResource {

    private final ActorSearch search;

    ActorsResource(ActorSearch search) {
        this.search = search;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "An actor, by id, Wikidata id or country code: what it said, to whom, on what")
    public ActorPage get(@PathParam("id") String id, @BeanParam ViewParameters parameters, @Context UriInfo uri) {
        return search.find(id, parameters, uri)
                .orElseThrow(() -> new ProblemException(Problem.of(
                        ProblemType.UNKNOWN_RESOURCE, "no current statement is by, to or about an actor of this id")));
    }
}
