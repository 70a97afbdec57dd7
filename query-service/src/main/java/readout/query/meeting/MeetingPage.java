package readout.query.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import readout.event.article.ArticleReference;
import readout.event.statement.Meeting;
import readout.query.coverage.Coverage;
import readout.query.trend.Profile;

/// What the view knows of a meeting.
///
/// @param articles all that report it, the earliest observed first
/// @param bySide for each country that took part, what its side is said to have said
public record MeetingPage(
        Meeting meeting,
        @JsonInclude List<ArticleReference> articles,
        Map<String, Profile> bySide,
        String position,
        Coverage coverage) {

    public MeetingPage {
        articles = List.copyOf(articles);
    }
}
