package readout.query.alert.serve;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import readout.query.alert.Alert;

/// Serves the matches of alerts to feed readers.
@Path("/alerts/{id}")
@Tag(name = "Alerts")
@RunOnVirtualThread
public class FeedResource {

    private static final int ENTRIES = 50;

    private final Lists lists;
    private final Told told;

    FeedResource(Lists lists, Told told) {
        this.lists = lists;
        this.told = told;
    }

    @GET
    @Path("/feed.atom")
    @Produces("application/atom+xml;charset=UTF-8")
    @Operation(summary = "The latest matches of an alert as an Atom feed")
    public String atom(@PathParam("id") String id, @Context UriInfo uri) {
        Alert alert = lists.alert(id);
        return AtomFeed.of(alert, entries(alert, uri.getBaseUri()), uri.getAbsolutePath());
    }

    @GET
    @Path("/feed.json")
    @Produces("application/feed+json")
    @Operation(summary = "The latest matches of an alert as a JSON Feed 1.1")
    public byte[] json(@PathParam("id") String id, @Context UriInfo uri) {
        Alert alert = lists.alert(id);
        return readout.wire.Json.encode(JsonFeed.of(alert, entries(alert, uri.getBaseUri()), uri.getAbsolutePath()));
    }

    private List<FeedEntry> entries(Alert alert, URI base) {
        return told.matches(alert, null, ENTRIES).stream()
                .flatMap(line -> Stream.ofNullable(line.item()).map(item -> FeedEntry.of(line, item, base)))
                .toList();
    }
}
