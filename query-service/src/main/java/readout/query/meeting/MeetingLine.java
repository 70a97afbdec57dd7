package readout.query.meeting;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import readout.event.article.ArticleReference;
import readout.event.statement.Meeting;

/// A meeting and the articles that report it.
///
/// @param meeting as the first of them tells it
/// @param articles the earliest observed first
public record MeetingLine(Meeting meeting, @JsonInclude List<ArticleReference> articles) {

    public MeetingLine {
        requireNonNull(meeting, "meeting");
        articles = List.copyOf(articles);
    }
}
