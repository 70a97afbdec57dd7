package readout.extract;

import java.util.ArrayList;
import java.util.List;
import readout.event.statement.Actor;
import readout.event.statement.Meeting;
import readout.event.statement.MeetingType;
import readout.extract.meeting.Day;
import readout.extract.meeting.Encounter;
import readout.extract.name.Figure;

/// Writes down the encounter that an article reports.
final class MeetingWriter {

    private MeetingWriter() {}

    /// Its id is readable: participants and day, so that all articles about it share it; without a day, participants
    /// and article, so that two encounters are never taken for one.
    static Meeting write(Encounter encounter, String articleId) {
        if (encounter.type() == MeetingType.NONE) {
            return Meeting.NONE;
        }
        Day day = encounter.day();
        List<Actor> participants = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Figure figure : encounter.participants()) {
            participants.add(figure.actor());
            ids.add(figure.actor().id());
        }
        ids.sort(null);
        String who = String.join("_", ids);
        String when = day == null ? articleId : day.date().toString();
        return new Meeting(
                "mt_" + (who.isEmpty() ? articleId : who + "_" + when),
                encounter.type(),
                participants,
                encounter.place(),
                encounter.venue(),
                encounter.occasion(),
                day == null ? null : day.date(),
                day == null ? null : day.basis());
    }
}
