package readout.event.statement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The encounter that an article reports.
///
/// @param id the same for every article about the same encounter: participants and date; without a date, participants
///     and article. Absent when there is no encounter.
/// @param participants those who met, with the offices in which they met
/// @param place the city
/// @param venue the building
/// @param occasion what it was held on the sidelines of, or during
/// @param date the day it was held
/// @param dateBasis how that day was found
public record Meeting(
        @Nullable String id,
        MeetingType type,
        List<Actor> participants,
        @Nullable String place,
        @Nullable String venue,
        @Nullable String occasion,
        @Nullable LocalDate date,
        @Nullable DateBasis dateBasis) {

    /// An article that reports no encounter.
    public static final Meeting NONE = new Meeting(null, MeetingType.NONE, List.of(), null, null, null, null, null);

    public Meeting {
        requireNonNull(type, "type");
        participants = List.copyOf(participants);
    }
}
