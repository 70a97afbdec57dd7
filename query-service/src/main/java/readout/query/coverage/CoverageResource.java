package readout.query.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.query.index.Instants;
import readout.query.index.PollDocument;
import readout.query.index.Snapshot;
import readout.query.index.Words;
import readout.query.source.Looks;
import readout.query.source.Scope;
import readout.query.source.SourceHeading;
import readout.query.view.View;

/// Serves what the view could and could not see.
@Path("/coverage")
@Tag(name = "Coverage")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CoverageResource {

    /// What was looked at within a span of time.
    ///
    /// @param position up to which changes the view holds
    /// @param from its first moment; null without one
    /// @param to the first moment behind it; null without one
    /// @param lagMeasuredAt the records behind which the view is are those that were on the log by then; null when
    ///     that is not known
    public record Account(
            String position,
            @Nullable Instant from,
            @Nullable Instant to,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Instant lagMeasuredAt,

            Coverage coverage,
            @JsonInclude List<SourceAccount> sources) {

        public Account {
            sources = List.copyOf(sources);
        }
    }

    private final View view;
    private final CoverageMeter meter;
    private final Clock clock;

    CoverageResource(View view, CoverageMeter meter, Clock clock) {
        this.view = view;
        this.meter = meter;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "What was looked at, and how far the view is behind",
            description = "Of a span of time, and of one source if its id or name is given.")
    public Account get(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("source") @Nullable String source) {
        Instant begin =
                from == null ? null : Instant.ofEpochMilli(time("from", from).from());
        Instant end = to == null ? null : Instant.ofEpochMilli(time("to", to).to() + 1);
        Scope scope = new Scope(begin, end, heading -> source == null || isNamed(heading, source));
        if (!view.isOpen()) {
            return new Account(view.position().toString(), begin, end, meter.lagMeasuredAt(), meter.now(), List.of());
        }
        return view.read(snapshot -> account(snapshot, scope));
    }

    private Account account(Snapshot snapshot, Scope scope) throws IOException {
        Instant lagMeasuredAt = meter.lagMeasuredAt();
        Instant now = clock.instant();
        Instant begin = scope.from() == null ? Instant.EPOCH : scope.from();
        Instant end = scope.to() == null ? now.plusSeconds(1) : scope.to();
        Map<String, Looks> looks = PollDocument.sums(snapshot, begin, end);
        List<SourceAccount> sources = snapshot.sources().in(scope).stream()
                .map(source -> SourceAccount.of(
                        source, scope, now, looks.getOrDefault(source.heading().id(), Looks.NONE)))
                .toList();
        return new Account(
                snapshot.checkpoint().position().toString(),
                scope.from(),
                scope.to(),
                lagMeasuredAt,
                meter.of(snapshot, scope),
                sources);
    }

    private static boolean isNamed(SourceHeading heading, String name) {
        String wanted = Words.keyword(name);
        return wanted.equals(Words.keyword(heading.id())) || wanted.equals(Words.keyword(heading.name()));
    }

    private static Instants time(String parameter, String text) {
        try {
            return Instants.parse(text);
        } catch (DateTimeException e) {
            throw new ProblemException(Problem.of(
                            ProblemType.INVALID_FIELD,
                            "a time such as 2026, 2026-05, 2026-05-09 or 2026-05-09T10:00:00Z")
                    .at(parameter));
        }
    }
}
