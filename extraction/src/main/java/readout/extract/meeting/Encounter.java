package readout.extract.meeting;

import java.util.Collection;
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

    /// With the host where an official text names but the guest: the only person of its own country who speaks in it.
    ///
    /// @param speakers those who say something in the article
    /// @param home the country whose official text it is; null if it is none
    public Encounter with(Collection<Figure> speakers, @Nullable String home) {
        boolean ofTwo = type == MeetingType.BILATERAL_MEETING || type == MeetingType.PHONE_CALL;
        if (!ofTwo
                || home == null
                || participants.size() != 1
                || home.equals(participants.getFirst().country())) {
            return this;
        }
        List<Figure> hosts = speakers.stream()
                .filter(speaker -> speaker.isPerson() && home.equals(speaker.country()))
                .distinct()
                .toList();
        return hosts.size() == 1
                ? new Encounter(type, List.of(hosts.getFirst(), participants.getFirst()), place, venue, occasion, day)
                : this;
    }
}
