package readout.query.alert.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldDocs;
import readout.query.index.Hidden;
import readout.query.index.Snapshot;
import readout.query.stream.ChangeSearch;
import readout.query.stream.StreamQuery;
import readout.query.view.View;

/// Tells how often a query would have matched lately.
@ApplicationScoped
public class Rehearsal {

    private static final Duration LONGEST = Duration.ofDays(28);
    private static final double DAYS_A_WEEK = 7;

    private final View view;
    private final ChangeSearch search;

    Rehearsal(View view, ChangeSearch search) {
        this.view = view;
        this.search = search;
    }

    /// How often a query would have matched, by when the articles were first observed.
    ///
    /// @param from where the time looked at begins: four weeks before the last observation, or at the first
    /// @param until the last observation
    /// @param matches in that time
    /// @param perWeek matches a week, if it goes on like that; a shorter time than a day counts as a day
    public record Expected(Instant from, Instant until, int matches, double perWeek) {}

    /// What is to be expected of a query; nothing while nothing was observed.
    public Optional<Expected> of(StreamQuery query) {
        Optional<Instant> last = view.read(snapshot -> observed(snapshot, true));
        Optional<Instant> first = view.read(snapshot -> observed(snapshot, false));
        if (last.isEmpty() || first.isEmpty()) {
            return Optional.empty();
        }
        Instant until = last.get();
        Instant earliest = until.minus(LONGEST);
        Instant from = first.get().isAfter(earliest) ? first.get() : earliest;
        int matches = search.count(query.observed(from, until));
        double days = Math.max(
                1,
                Duration.between(from, until).toMinutes()
                        / (double) Duration.ofDays(1).toMinutes());
        return Optional.of(new Expected(from, until, matches, matches * DAYS_A_WEEK / days));
    }

    private static Optional<Instant> observed(Snapshot snapshot, boolean last) throws IOException {
        IndexSearcher searcher = snapshot.current();
        Sort order = new Sort(new SortField(Hidden.OBSERVED, SortField.Type.LONG, last));
        TopFieldDocs found = searcher.search(Snapshot.CHANGES, 1, order);
        return found.scoreDocs.length == 0
                ? Optional.empty()
                : Optional.of(Instant.ofEpochMilli((Long) ((FieldDoc) found.scoreDocs[0]).fields[0]));
    }
}
