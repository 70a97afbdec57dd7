package readout.query.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import readout.event.statement.Actor;
import readout.query.coverage.Coverage;
import readout.query.index.Item;
import readout.query.search.FacetCounts;

/// What the view knows of an actor.
///
/// @param said how many current statements are the actor's
/// @param addressed how many are addressed to the actor or aimed at it
/// @param named how many name it
/// @param themes of what the actor said
/// @param addressees of what the actor said
/// @param latest what the actor said last
public record ActorPage(
        Actor actor,
        long said,
        long addressed,
        long named,
        @JsonInclude List<FacetCounts.Count> themes,
        @JsonInclude List<FacetCounts.Count> addressees,
        @JsonInclude @Schema(implementation = Item[].class) List<RawValue> latest,
        String position,
        Coverage coverage) {

    public ActorPage {
        themes = List.copyOf(themes);
        addressees = List.copyOf(addressees);
        latest = List.copyOf(latest);
    }
}
