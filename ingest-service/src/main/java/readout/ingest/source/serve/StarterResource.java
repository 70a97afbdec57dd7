package readout.ingest.source.serve;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import readout.ingest.source.log.SourceBook;

/// Serves the list of official sources that comes with Readout.
@Path("/sources/starter")
@Tag(name = "Sources")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class StarterResource {

    private final StarterList starters;
    private final SourceDesk desk;
    private final SourceBook book;
    private final Clock clock;

    StarterResource(StarterList starters, SourceDesk desk, SourceBook book, Clock clock) {
        this.starters = starters;
        this.desk = desk;
        this.book = book;
        this.clock = clock;
    }

    /// All that can be switched on.
    public record Offers(List<StarterList.Offer> items, int total) {
        public Offers {
            items = List.copyOf(items);
        }
    }

    @GET
    @Operation(
            summary = "Public sources that can be switched on",
            description =
                    "Title and address only. Whether they answer was not checked: Readout is built in a closed network.")
    public Offers list() {
        return new Offers(starters.all(), starters.all().size());
    }

    @POST
    @Path("/{id}")
    @Operation(summary = "Switch one of them on")
    public Response switchOn(@PathParam("id") String id) {
        SourceDesk.Made made = desk.make(starters.get(id));
        URI address = URI.create("/sources/" + made.source().id());
        return (made.made() ? Response.created(address) : Response.ok().location(address))
                .entity(SourceAnswer.of(made.source(), book.state(made.source().id()), clock.instant()))
                .build();
    }
}
