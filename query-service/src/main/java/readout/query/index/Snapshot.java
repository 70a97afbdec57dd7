package readout.query.index;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import readout.query.source.WatchedSources;

/// The view as it was at one position. All that is read for one answer is read from one snapshot.
public final class Snapshot {

    /// Every document that is a change, whatever became of it.
    public static final Query CHANGES = new TermQuery(new Term(Hidden.TYPE, Hidden.CHANGE));
    /// Marks the change at the end of each block, for joining claims to it.
    public static final BitSetProducer CHANGE_OF_CLAIM = new QueryBitSetProducer(CHANGES);

    private final DirectoryReader current;
    private final DirectoryReader everything;
    private final Checkpoint checkpoint;
    private final WatchedSources sources;
    private final SegmentCounts counts;
    private final Map<Counted, StringDocValuesReaderState> facets = new ConcurrentHashMap<>();

    /// A snapshot of what a reader sees.
    ///
    /// @param current a reader from a writer, which hides what is superseded
    /// @param counts what is remembered of the segments of all snapshots
    Snapshot(DirectoryReader current, Checkpoint checkpoint, WatchedSources sources, SegmentCounts counts)
            throws IOException {
        this.current = current;
        this.everything = new EverythingReader(current);
        this.checkpoint = checkpoint;
        this.sources = sources;
        this.counts = counts;
    }

    /// Searches what is current.
    public IndexSearcher current() {
        return new IndexSearcher(current);
    }

    /// Searches what is current, and gives up after a while: the searcher then says that it timed out.
    public IndexSearcher current(Duration atMost) {
        return limited(current(), atMost);
    }

    /// The same for what looks at much: the segments are shared out among all processors.
    public IndexSearcher currentInParallel(Duration atMost) {
        return limited(SearchThreads.searcher(current), atMost);
    }

    /// Searches everything that ever was, and gives up after a while.
    public IndexSearcher history(Duration atMost) {
        return limited(new IndexSearcher(everything), atMost);
    }

    /// The same for what looks at much: the segments are shared out among all processors.
    public IndexSearcher historyInParallel(Duration atMost) {
        return limited(SearchThreads.searcher(everything), atMost);
    }

    /// How many documents match what a searcher of this snapshot looks for. Of no worth if the searcher timed out.
    public long count(IndexSearcher searcher, Query query) throws IOException {
        return counts.count(searcher, query);
    }

    /// Whether that is remembered, so that hardly anything is left to count.
    public boolean isCounted(IndexSearcher searcher, Query query) {
        return counts.isKnown(searcher, query);
    }

    /// What it takes to count the values of a field among what a searcher of this snapshot finds; made once a snapshot.
    public StringDocValuesReaderState facets(Field field, IndexSearcher searcher) throws IOException {
        Counted counted = new Counted(field, searcher.getIndexReader());
        StringDocValuesReaderState state = facets.get(counted);
        if (state == null) {
            state = new StringDocValuesReaderState(counted.reader(), field.facetName());
            facets.put(counted, state);
        }
        return state;
    }

    private record Counted(Field field, IndexReader reader) {}

    public Checkpoint checkpoint() {
        return checkpoint;
    }

    /// What is known of the sources, as far as it counts in this snapshot.
    public WatchedSources sources() {
        return sources;
    }

    private static IndexSearcher limited(IndexSearcher searcher, Duration atMost) {
        searcher.setTimeout(new QueryTimeoutImpl(atMost.toMillis()));
        return searcher;
    }

    /// Reads everything that ever was.
    DirectoryReader everything() {
        return everything;
    }

    DirectoryReader reader() {
        return current;
    }

    boolean retain() {
        return current.tryIncRef();
    }

    void release() throws IOException {
        current.decRef();
    }
}
