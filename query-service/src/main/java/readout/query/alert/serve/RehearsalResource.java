package readout.query.alert.serve;

import com.fasterxml.jackson.databind.util.RawValue;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import readout.query.alert.match.Rehearsal;
import readout.query.coverage.CoverageMeter;
import readout.query.search.AskedQuery;
import readout.query.search.PageSize;
import readout.query.stream.ChangeSearch;
import readout.query.stream.FoundChanges.FoundChange;
import readout.query.stream.StreamQuery;
import readout.query.view.View;

/// Tries a query on history before an alert is made of it.
@Path("/alerts/test")
@Tag(name = "Alerts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RehearsalResource {

    private final ChangeSearch search;
    private final Rehearsal rehearsal;
    private final View view;
    private final CoverageMeter coverage;

    RehearsalResource(ChangeSearch search, Rehearsal rehearsal, View view, CoverageMeter coverage) {
        this.search = search;
        this.rehearsal = rehearsal;
        this.view = view;
        this.coverage = coverage;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "What an alert would have told: its last matches, and how many to expect a week")
    public RehearsalAnswer test(
            @RequestBody(content = @Content(schema = @Schema(implementation = AlertForm.class))) byte[] body,
            @QueryParam("size") @DefaultValue("20") String size) {
        String q = AlertForm.read(body).q();
        StreamQuery query = StreamQuery.of(AskedQuery.of(Objects.requireNonNullElse(q, "")));
        return new RehearsalAnswer(
                search.latest(query, PageSize.of(size)).stream()
                        .map(FoundChange::json)
                        .map(RawValue::new)
                        .toList(),
                search.count(query),
                rehearsal.of(query).orElse(null),
                view.position().toString(),
                coverage.now());
    }
}
