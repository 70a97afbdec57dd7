package readout.extract.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.statement.MeetingType;
import readout.extract.name.Figure;

/// What an article tells of an encounter.
///
/// @param participants those who meet
/// @param place the city
/// @param venue the building
/// @param occasion what it was held during or on the sidelines of
public record Encounter(
        MeetingType type,
        List<Figure> participants,
        @Nullable String place,
        @Nullable String venue,
        @Nullable String occasion,
        @Nullable Day day) {

    static final Encounter NONE = new Encounter(MeetingType.NONE, List.of(), null, null, null, null);

    public Encounter {
        participants = List.copyOf(participants);
    }
}
