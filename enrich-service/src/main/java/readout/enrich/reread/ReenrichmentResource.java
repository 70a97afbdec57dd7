package readout.enrich.reread;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;

/// Has the articles of the log read again.
@Path("/reenrichment")
@Tag(name = "Re-enrichment")
@Produces(MediaType.APPLICATION_JSON)
public class ReenrichmentResource {

    private static final int DATE_LENGTH = 10;

    private final Reenrichment reenrichment;

    ReenrichmentResource(Reenrichment reenrichment) {
        this.reenrichment = reenrichment;
    }

    @POST
    @Operation(
            summary = "Read all articles again under the rules of this service",
            description = "What comes out differently is told as changes with cause:reenriched, which wake no stream"
                    + " and no alert. A run goes on where the last one under the same rules left off, unless `from`"
                    + " says earliest or a time.")
    public Response begin(@QueryParam("from") @DefaultValue("") String from) {
        if (!reenrichment.begin(beginning(from.strip()))) {
            throw new ProblemException(Problem.of(ProblemType.UNDER_WAY, "articles are being read again"));
        }
        return Response.accepted(reenrichment.progress()).build();
    }

    @GET
    @Operation(summary = "How far the last run has come")
    public Progress progress() {
        return reenrichment.progress();
    }

    private static Beginning beginning(String from) {
        return switch (from) {
            case "" -> new Beginning.WhereLeftOff();
            case "earliest" -> new Beginning.Earliest();
            default -> at(from);
        };
    }

    private static Beginning at(String time) {
        try {
            return new Beginning.At(
                    time.length() == DATE_LENGTH
                            ? LocalDate.parse(time).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : OffsetDateTime.parse(time).toInstant());
        } catch (DateTimeException e) {
            throw new ProblemException(Problem.of(
                            ProblemType.INVALID_FIELD, "earliest, a date such as 2026-05-09 or an RFC 3339 date-time")
                    .at("from"));
        }
    }
}
