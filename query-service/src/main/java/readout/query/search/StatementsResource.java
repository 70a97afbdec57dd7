package readout.query.search;

import com.fasterxml.jackson.databind.util.RawValue;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.query.change.Position;
import readout.query.export.AnswerLines;
import readout.query.export.AnswerTable;
import readout.query.index.Field;
import readout.query.index.Item;

/// Serves statements as they are now.
@Path("/statements")
@Tag(name = "Statements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class StatementsResource {

    private static final Set<String> OTHER_PARAMETERS = Set.of("asOf", "sort", "size", "cursor", "before", "facets");

    private final StatementSearch search;

    StatementsResource(StatementSearch search) {
        this.search = search;
    }

    @GET
    @Tagged
    @Produces({MediaType.APPLICATION_JSON, AnswerLines.MEDIA_TYPE, AnswerTable.MEDIA_TYPE})
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "See docs/query-language.md.")
    @Operation(summary = "Statements that match a query")
    public Answer list(
            @Context UriInfo uri,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("sort") @DefaultValue("newest") String sort,
            @QueryParam("size") @DefaultValue("20") String size,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("before") @Nullable String before,
            @QueryParam("facets") @Nullable String facets) {
        Sorting sorting =
                Sorting.named(sort).orElseThrow(() -> invalid("sort", "one of " + Arrays.toString(Sorting.values())));
        AskedQuery asked = AskedQuery.of(uri.getQueryParameters(), OTHER_PARAMETERS);
        Request first = new Request(asked, asOf, sorting, PageSize.of(size), null, facets(facets));
        return search.find(page(first, cursor, before));
    }

    private static Request page(Request first, @Nullable String cursor, @Nullable String before) {
        if (cursor != null) {
            return first.from(Cursor.read(cursor, first.text(), first.sorting()));
        }
        return before == null ? first : first.from(Cursor.before(place(before, first.sorting()), first.text()));
    }

    private static Position place(String before, Sorting sorting) {
        if (sorting != Sorting.NEWEST) {
            throw invalid("before", "only the order 'newest' is one of positions");
        }
        try {
            return Position.parse(before);
        } catch (IllegalArgumentException e) {
            throw invalid("before", "a position such as 17.3");
        }
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One statement with its evidence")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Item.class)))
    public RawValue get(@PathParam("id") String id) {
        return search.find(id)
                .orElseThrow(() -> new ProblemException(
                        Problem.of(ProblemType.UNKNOWN_RESOURCE, "there is no current statement of this id")));
    }

    private static List<Field> facets(@Nullable String names) {
        if (names == null || names.isBlank()) {
            return List.of();
        }
        return Arrays.stream(names.split(",", -1))
                .map(String::strip)
                .map(name -> Field.named(name).filter(Field::isFacet).orElseThrow(StatementsResource::noFacet))
                .toList();
    }

    private static ProblemException noFacet() {
        String known = Arrays.stream(Field.values())
                .filter(Field::isFacet)
                .map(Field::fieldName)
                .collect(Collectors.joining(", "));
        return invalid("facets", "names with commas between, of " + known);
    }

    private static ProblemException invalid(String field, String detail) {
        return new ProblemException(
                Problem.of(ProblemType.INVALID_FIELD, detail).at(field));
    }
}
