package readout.query.meeting;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.event.article.ArticleReference;
import readout.event.statement.Meeting;
import readout.query.index.Hidden;
import readout.query.index.Report;
import readout.query.search.Moment;

/// Finds the meetings that articles report.
public final class Meetings {

    /// Articles about meetings of the same participants that are looked at.
    private static final int MOST_ARTICLES = 1_000;

    private static final Comparator<MeetingLine> LATEST_FIRST = Comparator.comparing(
                    (MeetingLine line) -> line.meeting().date(),
                    Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(line -> requireNonNull(line.meeting().id()));

    private Meetings() {}

    /// A meeting by its id.
    public static Optional<MeetingLine> find(String id, Moment moment) throws IOException {
        return lines(moment.reports(Hidden.MEETING, List.of(id), MOST_ARTICLES)).stream()
                .findFirst();
    }

    /// The meetings at which all of some took part, the latest first.
    ///
    /// @param participants ids or countries
    public static List<MeetingLine> of(List<String> participants, Moment moment, int most) throws IOException {
        return lines(moment.reports(Hidden.PARTICIPANT, participants, MOST_ARTICLES)).stream()
                .sorted(LATEST_FIRST)
                .limit(most)
                .toList();
    }

    private static List<MeetingLine> lines(List<Report> reports) {
        Map<String, Meeting> meetings = new LinkedHashMap<>();
        Map<String, List<ArticleReference>> references = new LinkedHashMap<>();
        for (Report report : reports) {
            String id = requireNonNull(report.meeting().id(), "articles without one are not found");
            meetings.merge(id, report.meeting(), Meetings::fuller);
            references.computeIfAbsent(id, _ -> new ArrayList<>()).add(report.article());
        }
        List<MeetingLine> lines = new ArrayList<>();
        meetings.forEach((id, meeting) ->
                lines.add(new MeetingLine(meeting, earliestFirst(requireNonNull(references.get(id))))));
        return lines;
    }

    private static List<ArticleReference> earliestFirst(List<ArticleReference> articles) {
        return articles.stream()
                .sorted(Comparator.comparing(ArticleReference::observedAt).thenComparing(ArticleReference::id))
                .toList();
    }

    /// What one article leaves open another may tell.
    private static Meeting fuller(Meeting one, Meeting other) {
        return new Meeting(
                one.id(),
                one.type(),
                one.participants(),
                first(one.place(), other.place()),
                first(one.venue(), other.venue()),
                first(one.occasion(), other.occasion()),
                one.date(),
                one.dateBasis());
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
