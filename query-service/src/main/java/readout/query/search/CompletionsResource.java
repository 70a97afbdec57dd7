package readout.query.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.query.QuerySettings;
import readout.query.index.Field;
import readout.query.index.Words;
import readout.query.view.View;

/// Serves the values with which a clause of a query may go on.
@Path("/completions")
@Tag(name = "Statements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CompletionsResource {

    /// The commonest values that fit.
    public record Completions(@JsonInclude List<FacetCounts.Count> items) {
        public Completions {
            items = List.copyOf(items);
        }
    }

    /// Rarer values are not looked at.
    private static final int MOST_VALUES = 10_000;

    private final View view;
    private final QuerySettings settings;

    CompletionsResource(View view, QuerySettings settings) {
        this.view = view;
        this.settings = settings;
    }

    @GET
    @Operation(summary = "Values of a field in current statements of which a word begins so, the commonest first")
    public Completions get(
            @QueryParam("field") @DefaultValue("") String name,
            @QueryParam("prefix") @DefaultValue("") String prefix,
            @QueryParam("size") @DefaultValue("10") String size) {
        Field field = Field.named(name).filter(Field::isFacet).orElseThrow(CompletionsResource::unknown);
        int most = PageSize.of(size);
        String wanted = Words.keyword(prefix);
        return new Completions(view.read(snapshot ->
                Moment.of(null, snapshot, settings.queryTime()).facets(AskedQuery.ALL).top(field, MOST_VALUES).stream()
                        .filter(count -> begins(Words.keyword(count.value()), wanted))
                        .limit(most)
                        .toList()));
    }

    private static boolean begins(String value, String prefix) {
        return value.startsWith(prefix) || value.contains(" " + prefix) || value.contains("-" + prefix);
    }

    private static ProblemException unknown() {
        String known = Arrays.stream(Field.values())
                .filter(Field::isFacet)
                .map(Field::fieldName)
                .collect(Collectors.joining(", "));
        return new ProblemException(
                Problem.of(ProblemType.INVALID_FIELD, "one of " + known).at("field"));
    }
}
