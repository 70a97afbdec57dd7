package readout.query.search;

import java.io.IOException;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import readout.query.change.Position;
import readout.query.index.Hidden;

/// Finds the newest of what matches without sorting all of it: looks at the latest part of the log, and at ever longer
/// parts while too little is found there. What is common is found in the first, what is rare costs little in any.
final class NewestSearch {

    /// So few are sorted at once.
    private static final long FEW = 1_000;

    /// Outcomes in the part that is looked at first.
    private static final long FIRST_SPAN = 64;

    /// How much longer each part is than the one before it.
    private static final long LONGER = 16;

    private NewestSearch() {}

    /// The newest that match.
    ///
    /// @param quick a searcher for the short parts, which waits for no other thread
    /// @param thorough a searcher for all
    /// @param total how many match
    /// @param last the latest position that is wanted
    /// @param size how many at most
    static TopFieldDocs page(
            IndexSearcher quick, IndexSearcher thorough, Query changes, long total, Position last, int size)
            throws IOException {
        for (long span = FIRST_SPAN; total > FEW && span <= last.offset(); span *= LONGER) {
            Position first = new Position(last.offset() - span, 0);
            TopFieldDocs found = search(quick, within(changes, first.sortable(), last.sortable()), size);
            if (found.scoreDocs.length >= size) {
                return found;
            }
        }
        IndexSearcher searcher = total > FEW ? thorough : quick;
        return search(searcher, within(changes, Long.MIN_VALUE, last.sortable()), size);
    }

    private static TopFieldDocs search(IndexSearcher searcher, Query changes, int size) throws IOException {
        return searcher.search(
                changes, new TopFieldCollectorManager(Sorting.NEWEST.sort(), size, null, Integer.MAX_VALUE));
    }

    private static Query within(Query changes, long from, long to) {
        Query positions = new IndexOrDocValuesQuery(
                LongPoint.newRangeQuery(Hidden.POSITION, from, to),
                NumericDocValuesField.newSlowRangeQuery(Hidden.POSITION, from, to));
        return new BooleanQuery.Builder()
                .add(changes, Occur.MUST)
                .add(positions, Occur.FILTER)
                .build();
    }
}
