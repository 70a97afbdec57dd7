package readout.query.stream;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import readout.query.export.AnswerLines;
import readout.query.export.AnswerTable;
import readout.query.search.Answer;
import readout.query.search.AskedQuery;
import readout.query.search.PageSize;
import readout.query.search.Tagged;

/// Serves the changes of the past: what a stream from the same place would have told by now.
@Path("/changes")
@Tag(name = "Statements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ChangesResource {

    private static final Set<String> OTHER_PARAMETERS = Set.of("from", "size", "cursor");

    private final ChangeSearch search;
    private final Places places;

    ChangesResource(ChangeSearch search, Places places) {
        this.search = search;
        this.places = places;
    }

    @GET
    @Tagged
    @Produces({MediaType.APPLICATION_JSON, AnswerLines.MEDIA_TYPE, AnswerTable.MEDIA_TYPE})
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "See docs/query-language.md.")
    @Operation(summary = "Changes that match a query, in their order: added, revised, retracted statements")
    public Answer list(
            @Context UriInfo uri,
            @QueryParam("from") @DefaultValue("earliest") String from,
            @QueryParam("size") @DefaultValue("20") String size,
            @QueryParam("cursor") @Nullable String cursor) {
        StreamQuery query = StreamQuery.of(AskedQuery.of(uri.getQueryParameters(), OTHER_PARAMETERS));
        return search.page(
                cursor == null ? places.named(from, "from") : places.named(cursor, "cursor"), query, PageSize.of(size));
    }
}
