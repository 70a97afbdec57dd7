package readout.query.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import readout.event.statement.Actor;
import readout.query.coverage.Coverage;
import readout.query.meeting.MeetingLine;
import readout.query.trend.Profile;

/// What the view knows of an actor.
///
/// @param said what the actor said, to whom and on what
/// @param addressed how many statements are addressed to the actor or aimed at it
/// @param named how many name it
/// @param meetings at which the actor took part, the latest first
public record ActorPage(
        Actor actor,
        Profile said,
        long addressed,
        long named,
        @JsonInclude List<MeetingLine> meetings,
        String position,
        Coverage coverage) {

    public ActorPage {
        meetings = List.copyOf(meetings);
    }
}
