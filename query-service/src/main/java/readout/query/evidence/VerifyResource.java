package readout.query.evidence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.event.outcome.Outcome;
import readout.query.QuerySettings;
import readout.query.index.ArticleOutcomes;
import readout.query.index.Item;
import readout.query.index.Snapshot;
import readout.query.search.Items;
import readout.query.view.View;

/// Serves the check of a statement against its source.
@Path("/statements")
@Tag(name = "Statements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class VerifyResource {

    private final View view;
    private final Duration atMost;

    VerifyResource(View view, QuerySettings settings) {
        this.view = view;
        this.atMost = settings.queryTime();
    }

    @GET
    @Path("/{id}/verify")
    @Operation(summary = "Whether the words of a statement, current or superseded, stand in the kept text")
    public Verification verify(@PathParam("id") String id) {
        return view.read(snapshot -> verify(id, snapshot))
                .orElseThrow(() -> new ProblemException(
                        Problem.of(ProblemType.UNKNOWN_RESOURCE, "there never was a statement of this id")));
    }

    private Optional<Verification> verify(String id, Snapshot snapshot) throws IOException {
        Optional<Item> now = Items.ofStatement(id, snapshot.current(atMost));
        Optional<Item> last = now.isPresent() ? now : Items.ofStatement(id, snapshot.history(atMost));
        return last.isPresent() ? Optional.of(check(last.get(), now.isPresent(), snapshot)) : Optional.empty();
    }

    private static Verification check(Item item, boolean current, Snapshot snapshot) throws IOException {
        String articleId = item.article().id();
        return switch (ArticleOutcomes.find(snapshot, articleId).orElse(null)) {
            case Outcome.Enriched enriched -> Verification.of(item.statement(), current, enriched.article());
            case Outcome.Unread unread -> Verification.of(item.statement(), false, unread.article());
            case Outcome.TakenDown _, Outcome.Withdrawn _, Outcome.Refused _ ->
                Verification.withoutText(item.statement(), articleId);
            case null -> Verification.withoutText(item.statement(), articleId);
        };
    }
}
