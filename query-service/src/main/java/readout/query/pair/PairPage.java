package readout.query.pair;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import readout.query.coverage.Coverage;
import readout.query.meeting.MeetingLine;
import readout.query.trend.Profile;

/// What the view knows of two countries, or other actors, with each other.
///
/// @param first country code or id
/// @param second country code or id
/// @param firstToSecond what the first said to or about its relation with the second
/// @param secondToFirst the other way round
/// @param meetings at which both took part, the latest first
public record PairPage(
        String first,
        String second,
        Profile firstToSecond,
        Profile secondToFirst,
        @JsonInclude List<MeetingLine> meetings,
        String position,
        Coverage coverage) {

    public PairPage {
        meetings = List.copyOf(meetings);
    }
}
